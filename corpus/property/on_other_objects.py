#: about: Properties of metaclasses, modules and instances
#: kind: language
#: stdout:
#| c
#| 5
#| AttributeError: 'C' object has no attribute 'p'
#| AttributeError: property 'p' of 'Meta' object has no deleter
#| d
#| shadow attempt
#| shadow attempt
#| (8, 'real overridden')
#| AttributeError: property 'double' of 'I' object has no setter
#| AttributeError: 'S' object has no attribute '_v'
#| 3
#| prop args
#| (1, 2)
#| no append
#| None

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Meta(type):
    @property
    def p(cls): return cls.__name__.lower()
    @p.setter
    def p(cls, v): cls.stored = v
class C(metaclass=Meta): pass
show(lambda: C.p)
C.p = 5
show(lambda: C.stored)
show(lambda: C().p)
show(lambda: delattr(C, "p"))
class D(C):
    p = "shadow attempt"
show(lambda: D.p)
show(lambda: vars(D)["p"])
show(lambda: D().p)
class I(int):
    @property
    def double(self): return self * 2
    @property
    def real(self): return "real overridden"
show(lambda: (I(4).double, I(4).real))
show(lambda: setattr(I(4), "double", 1))
class S:
    __slots__ = ("_v",)
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
s = S()
show(lambda: s.v)
s.v = 3
show(lambda: s.v)
class E(Exception):
    @property
    def args(self): return "prop args"
show(lambda: E(1, 2).args)
show(lambda: str(E(1, 2)))
class L(list):
    @property
    def append(self): return "no append"
show(lambda: L().append)
show(lambda: list.append(L(), 1))
