#: about: a starred target needs a list or tuple around it
#: kind: language
#: raises: SyntaxError: starred assignment target must be in a list or tuple (starred_alone.py, line 6)

print('a program with a syntax error prints nothing')
*a = [1]
