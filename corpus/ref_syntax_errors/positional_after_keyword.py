#: about: a positional argument after a keyword argument
#: kind: language
#: raises: SyntaxError: positional argument follows keyword argument (positional_after_keyword.py, line 7)

print('a program with a syntax error prints nothing')
def f(*a, **k): pass
f(a=1, 2)
