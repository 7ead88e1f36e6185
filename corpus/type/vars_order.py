#: about: The order of a class namespace
#: kind: language
#: profile: compat
#: stdout:
#| ['b', 'a', 'm', 'Inner', 'y']
#| ['a', 'm', 'Inner', 'y', 'z', 'b']
#| ['q', 'p']
#| ['__module__', '__firstlineno__', '__annotate_func__', '__static_attributes__', '__dict__', '__weakref__', '__doc__']

class C:
    b = 1
    a = 2
    def m(self): pass
    b = 3
    class Inner: pass
    x: int
    y: int = 4
print([n for n in vars(C) if not n.startswith("__")])
C.z = 1
C.a = 5
del C.b
C.b = 6
print([n for n in vars(C) if not n.startswith("__")])
D = type("D", (), {"q": 1, "p": 2})
print([n for n in vars(D) if not n.startswith("__")])
print([n for n in vars(C) if n.startswith("__")])
