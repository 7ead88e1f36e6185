#: about: a parameter without a default after one with
#: kind: language
#: raises: SyntaxError: parameter without a default follows parameter with a default (default_before_plain.py, line 6)

print('a program with a syntax error prints nothing')
def f(a=1, b): pass
