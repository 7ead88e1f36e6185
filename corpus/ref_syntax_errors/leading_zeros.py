#: about: leading zeros in a decimal number
#: kind: language
#: raises: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers (leading_zeros.py, line 6)

print('a program with a syntax error prints nothing')
x = 012
