#: about: two values without a comma
#: kind: language
#: raises: SyntaxError: invalid syntax. Perhaps you forgot a comma? (missing_comma.py, line 6)

print('a program with a syntax error prints nothing')
print([1 2])
