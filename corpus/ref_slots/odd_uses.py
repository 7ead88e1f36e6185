#: about: slots with descriptors, defaults, inheritance from builtins and pickle-free copies
#: kind: language
#: stdout:
#| Default() Default(a=1) Default(a=None, b=[2])
#| AttributeError: 'Default' object has no attribute 'c' and no __dict__ for setting new attributes
#| class attr hides the slot 1 2
#| AttributeError: 'Sub' object attribute 'a' is read-only
#| 9 class attr hides the slot
#| 8 8
#| AttributeError: 'Prop' object has no attribute '_v'
#| [1, 2] n [1, 2, 3]
#| AttributeError: 'Lst' object has no attribute 'x' and no __dict__ for setting new attributes
#| ('m',) 5 6
#| 1
#| AttributeError: 'Both' object has no attribute 'zz' and no __dict__ for setting new attributes
#| 1 ()
#| 7 True x
#| 10
#| AttributeError: 'Cnt' object has no attribute 'n'
#| AttributeError: 'Cnt' object has no attribute 'n'
#| 1225 0 49
#| 1 2 3 4 {'d': 4}
#| 1 True None
#| ['__weakref__', 'v'] member_descriptor

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Default:
    __slots__ = ("a", "b")
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def __repr__(self): return f"Default({', '.join(f'{s}={getattr(self, s)!r}' for s in self.__slots__ if hasattr(self, s))})"
print(Default(), Default(a=1), Default(b=[2], a=None))
attempt(Default, c=1)
class Sub(Default):
    __slots__ = ("c",)
    a = "class attr hides the slot"
s = Sub(b=1, c=2)
print(s.a, s.b, s.c)
attempt(setattr, s, "a", 5)
Default.a.__set__(s, 9)
print(Default.a.__get__(s), s.a)
class Prop:
    __slots__ = ("_v",)
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x * 2
p = Prop(); p.v = 4
print(p.v, p._v)
attempt(lambda: Prop().v)
class Lst(list): __slots__ = ("name",)
l = Lst([1, 2]); l.name = "n"
print(l, l.name, l + [3])
attempt(setattr, l, "x", 1)
class E(Exception): __slots__ = ("code",)
e = E("m"); e.code = 5; e.other = 6
print(e.args, e.code, e.other)
class Mixin: __slots__ = ()
class Both(Mixin, Default): __slots__ = ()
b = Both(a=1)
print(b.a); attempt(setattr, b, "zz", 1)
class WithDict(Mixin): pass
w = WithDict(); w.q = 1
print(w.q, Mixin.__slots__)
class Cnt:
    __slots__ = ("n",)
    def __init__(self): self.n = 0
    def __iadd__(self, o): self.n += o; return self
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return hash(self.n)
c = Cnt(); c += 5; c += 2
d = Cnt(); d.n = 7
print(c.n, c == d, {c: "x"}[d])
c.n += 1; c.n -= 3; c.n *= 2
print(c.n)
del c.n
attempt(lambda: c.n); attempt(lambda: c == d)
class Many: __slots__ = tuple(f"s{i}" for i in range(50))
m = Many()
for i in range(50): setattr(m, f"s{i}", i)
print(sum(getattr(m, f"s{i}") for i in range(50)), m.s0, m.s49)
class Chain1: __slots__ = ("a",)
class Chain2(Chain1): __slots__ = ("b",)
class Chain3(Chain2): __slots__ = ("c", "__dict__")
x = Chain3(); x.a, x.b, x.c, x.d = 1, 2, 3, 4
print(x.a, x.b, x.c, x.d, vars(x))
class Weak: __slots__ = ("__weakref__", "v")
wk = Weak(); wk.v = 1
print(wk.v, hasattr(Weak, "__weakref__"), wk.__weakref__)
print(sorted(n for n in vars(Weak) if not n.startswith("__") or n == "__weakref__"), type(vars(Weak)["v"]).__name__)
