#: about: a digit that the base does not have
#: kind: language
#: raises: SyntaxError: invalid digit '2' in binary literal (bad_digit.py, line 6)

print('a program with a syntax error prints nothing')
x = 0b102
