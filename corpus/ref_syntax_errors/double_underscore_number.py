#: about: two underscores in a number
#: kind: language
#: raises: SyntaxError: invalid decimal literal (double_underscore_number.py, line 6)

print('a program with a syntax error prints nothing')
x = 1__0
