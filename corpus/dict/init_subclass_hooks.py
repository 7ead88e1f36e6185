#: about: classes that mix dict with others
#: kind: language
#: stdout:
#| {1: 2, 'x': 3} True {'y': 4} False ['D', 'Base', 'dict', 'object']
#| multiple bases have instance lay-out conflict multiple bases have instance lay-out conflict multiple bases have instance lay-out conflict X Cannot create a consistent method resolution order (MRO) for bases Base, dict X
#| ('called', (1, 2)) Meta

class Base:
    def __init__(self, *args, **kw):
        self.base = True
        super().__init__(*args, **kw)
class D(Base, dict): pass
class E(dict, Base): pass
d, e = D({1: 2}, x=3), E(y=4)
print(d, d.base, e, hasattr(e, "base"), [c.__name__ for c in D.mro()])
def conflict(*bases):
    try: return type("X", bases, {}).__name__
    except TypeError as err: return str(err).split("\n")[0]
print(conflict(dict, list), conflict(dict, int), conflict(dict, set), conflict(dict, object), conflict(D, E), conflict(dict, Base))
class Meta(type):
    def __call__(cls, *args): return ("called", args)
class M(dict, metaclass=Meta): pass
print(M(1, 2), type(M).__name__)
