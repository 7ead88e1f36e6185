#: about: an annotated name cannot be global
#: kind: language
#: raises: SyntaxError: annotated name 'x' can't be global (annotated_global.py, line 8)

print('a program with a syntax error prints nothing')
def f():
    global x
    x: int = 1
