#: about: diamonds, mixins, properties and descriptors through super
#: kind: language
#: stdout:
#| ['Base', 'R2', 'L1', 'LR']
#| AssertionError: {'z': 3}
#| 60
#| AttributeError: 'super' object has no attribute 'v' and no __dict__ for setting new attributes
#| ('desc', 'SubSub', 'SubSub') ('desc', None, 'SubSub')
#| 'super' object is not subscriptable
#| object of type 'super' has no len()
#| 'super' object is not iterable
#| 'super' object is not callable
#| argument of type 'super' is not a container or iterable
#| ('item', 3)
#| 4
#| N M.meta X
#| ('got', 1) [1, 99, 10] ('got', 10)
#| own f

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Base:
    def __init__(self, **kw):
        assert not kw, kw
        self.log = ["Base"]
class L(Base):
    def __init__(self, *, l=0, **kw):
        super().__init__(**kw)
        self.log.append(f"L{l}")
class R(Base):
    def __init__(self, *, r=0, **kw):
        super().__init__(**kw)
        self.log.append(f"R{r}")
class LR(L, R):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("LR")
print(LR(l=1, r=2).log)
attempt(lambda: LR(z=3).log)
class Prop:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, value): self._v = value
class Sub(Prop):
    @property
    def v(self): return super().v * 10
    @v.setter
    def v(self, value): super(Sub, type(self)).v.__set__(self, value + 1)
s = Sub(); s.v = 5
print(s.v)
class NoSet(Prop):
    @property
    def v(self): return 0
    @v.setter
    def v(self, value): super().v = value
attempt(setattr, NoSet(), "v", 3)
class Desc:
    def __get__(self, obj, owner): return ("desc", obj if obj is None else type(obj).__name__, owner.__name__)
class HasD: d = Desc()
class SubD(HasD):
    def obj(self): return super().d
    @classmethod
    def cls(cls): return super().d
class SubSub(SubD): pass
print(SubSub().obj(), SubSub.cls())
class Item:
    def __getitem__(self, k): return ("item", k)
    def __len__(self): return 4
    def __iter__(self): return iter("xy")
    def __call__(self, *a): return a
    def __contains__(self, k): return True
    def __eq__(self, o): return "eq"
class SubItem(Item):
    def go(self):
        out = []
        for f in (lambda: super(SubItem, self)[1], lambda: len(super(SubItem, self)), lambda: list(super(SubItem, self)), lambda: super(SubItem, self)(1), lambda: 1 in super(SubItem, self)):
            try: out.append(f())
            except TypeError as e: out.append(str(e))
        return out + [super().__getitem__(3), super().__len__()]
for r in SubItem().go(): print(r)
class M(type):
    def meta(cls): return "M.meta " + cls.__name__
class N(M):
    def meta(cls): return "N " + super().meta()
class X(metaclass=N): pass
print(X.meta())
class SL(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ("got", super().__getitem__(i))
    def __init__(self, *a):
        super().__init__(*a)
        super().append(99)
q = SL([1]); q.append(5)
print(q[0], list(q), q[-1])
class OwnClass:
    def f(self): return "own f"
class Liar(OwnClass):
    def f(self): return "liar f"
class Proxy:
    def __init__(self, o): self.o = o
    @property
    def __class__(self): return type(self.o)
p = Proxy(Liar())
attempt(lambda: super(Liar, p).f())
