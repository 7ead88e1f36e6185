#: about: nonlocal needs a binding in a function around it
#: kind: language
#: raises: SyntaxError: no binding for nonlocal 'missing' found (nonlocal_without_binding.py, line 7)

print('a program with a syntax error prints nothing')
def f():
    nonlocal missing
    missing = 1
