#: about: class bodies and keyword arguments keep their order
#: kind: language
#: stdout:
#| ['z', 'a', 'm', 'b']
#| ['z', 'a', 'm'] ['q', 'b', 'c'] ['z', 'y', 'x']

class C:
    z = 1
    a = 2
    def m(self): pass
    b = 3
print([k for k in vars(C) if not k.startswith("_")])
def f(**kw): return list(kw)
print(f(z=1, a=2, m=3), f(**{"q": 1, "b": 2}, c=3), list(dict(z=1, y=2, x=3)))
