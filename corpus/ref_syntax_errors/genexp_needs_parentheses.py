#: about: a generator expression beside other arguments needs parentheses
#: kind: language
#: raises: SyntaxError: Generator expression must be parenthesized (genexp_needs_parentheses.py, line 7)

print('a program with a syntax error prints nothing')
def f(*a): pass
f(x for x in [1], 2)
