#: about: True cannot be assigned
#: kind: language
#: raises: SyntaxError: cannot assign to True (assign_to_true.py, line 6)

print('a program with a syntax error prints nothing')
True = 1
