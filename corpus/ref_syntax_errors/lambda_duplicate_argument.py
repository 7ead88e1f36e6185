#: about: two parameters of one name in a lambda
#: kind: language
#: raises: SyntaxError: duplicate argument 'x' in function definition (lambda_duplicate_argument.py, line 6)

print('a program with a syntax error prints nothing')
f = lambda x, /, *x: 0
