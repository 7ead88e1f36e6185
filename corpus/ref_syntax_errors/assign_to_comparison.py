#: about: a comparison is no target, and == is suggested
#: kind: language
#: raises: SyntaxError: cannot assign to comparison (assign_to_comparison.py, line 7)

print('a program with a syntax error prints nothing')
x = y = 1
x < y = 2
