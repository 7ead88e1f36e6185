#: about: no assignment expression in the bound of a type parameter
#: kind: language
#: raises: SyntaxError: named expression cannot be used within a TypeVar bound (walrus_in_bound.py, line 6)

print('a program with a syntax error prints nothing')
def f[T: (x := int)](): pass
