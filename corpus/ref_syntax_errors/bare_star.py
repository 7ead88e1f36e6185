#: about: a bare star needs a parameter after it
#: kind: language
#: raises: SyntaxError: named arguments must follow bare * (bare_star.py, line 6)

print('a program with a syntax error prints nothing')
def f(a, *): pass
