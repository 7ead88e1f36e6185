#: about: a positional argument after **
#: kind: language
#: raises: SyntaxError: positional argument follows keyword argument unpacking (positional_after_double_star.py, line 7)

print('a program with a syntax error prints nothing')
def f(*a, **k): pass
f(**{}, 1)
