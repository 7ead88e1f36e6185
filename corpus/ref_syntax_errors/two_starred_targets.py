#: about: one starred target only
#: kind: language
#: raises: SyntaxError: multiple starred expressions in assignment (two_starred_targets.py, line 6)

print('a program with a syntax error prints nothing')
a, *b, *c = range(5)
