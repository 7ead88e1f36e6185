#: about: a keyword given twice
#: kind: language
#: raises: SyntaxError: keyword argument repeated: a (repeated_keyword.py, line 7)

print('a program with a syntax error prints nothing')
def f(**k): pass
f(a=1, b=2, a=3)
