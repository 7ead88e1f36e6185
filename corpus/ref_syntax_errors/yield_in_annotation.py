#: about: no yield in an annotation
#: kind: language
#: raises: SyntaxError: yield expression cannot be used within an annotation (yield_in_annotation.py, line 7)

print('a program with a syntax error prints nothing')
def f():
    def g(x: (yield)): pass
