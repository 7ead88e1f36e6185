#: about: True cannot be a keyword argument
#: kind: language
#: raises: SyntaxError: cannot assign to True (keyword_is_literal.py, line 7)

print('a program with a syntax error prints nothing')
def f(**k): pass
f(True=1)
