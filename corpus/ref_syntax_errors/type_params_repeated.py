#: about: a type parameter given twice
#: kind: language
#: raises: SyntaxError: duplicate type parameter 'T' (type_params_repeated.py, line 6)

print('a program with a syntax error prints nothing')
def f[T, T](): pass
