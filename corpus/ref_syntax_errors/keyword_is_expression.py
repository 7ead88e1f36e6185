#: about: a keyword must be a name
#: kind: language
#: raises: SyntaxError: expression cannot contain assignment, perhaps you meant "=="? (keyword_is_expression.py, line 7)

print('a program with a syntax error prints nothing')
def f(**k): pass
f(a.b=1)
