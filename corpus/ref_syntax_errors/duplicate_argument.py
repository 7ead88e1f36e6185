#: about: two parameters of one name
#: kind: language
#: raises: SyntaxError: duplicate argument 'a' in function definition (duplicate_argument.py, line 6)

print('a program with a syntax error prints nothing')
def f(a, b, *, a): pass
