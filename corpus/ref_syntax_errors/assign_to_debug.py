#: about: __debug__ cannot be assigned
#: kind: language
#: raises: SyntaxError: cannot assign to __debug__ (assign_to_debug.py, line 6)

print('a program with a syntax error prints nothing')
def f(__debug__): pass
