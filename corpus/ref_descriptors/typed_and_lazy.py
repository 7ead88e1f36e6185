#: about: descriptors that check, count, cache and delegate
#: kind: language
#: stdout:
#| 6 x {'n': 6, 's': 'x'} n 0 None
#| TypeError: Rec.n must be int, not str
#| TypeError: Rec.s must be str, not int
#| AttributeError: n
#| 0
#| 1.5 Sub Rec
#| TypeError: Sub.n must be float, not int
#| 1 2 3 3
#| 5 5 1
#| 42 42 1
#| k k2 k2
#| ('wrapped', 8) Method [('wrapped', 2), ('wrapped', 4)]
#| int 1 str a default
#| AttributeError: read only
#| AttributeError: __delete__
#| 9 9

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Typed:
    def __init__(self, typ, default=None): self.typ, self.default = typ, default
    def __set_name__(self, owner, name): self.name, self.owner = name, owner.__name__
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.store.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.typ): raise TypeError(f"{self.owner}.{self.name} must be {self.typ.__name__}, not {type(value).__name__}")
        obj.store[self.name] = value
    def __delete__(self, obj):
        try: del obj.store[self.name]
        except KeyError: raise AttributeError(self.name) from None
class Rec:
    n = Typed(int, 0)
    s = Typed(str)
    def __init__(self, **k):
        self.store = {}
        for key, v in k.items(): setattr(self, key, v)
r = Rec(n=1, s="x")
r.n += 5
print(r.n, r.s, r.store, Rec.n.name, Rec().n, Rec().s)
attempt(setattr, r, "n", "bad"); attempt(Rec, s=5); attempt(delattr, Rec(), "n")
del r.n
print(r.n)
class Sub(Rec):
    n = Typed(float, 1.5)
print(Sub().n, Sub.n.owner, Rec.n.owner)
attempt(setattr, Sub(), "n", 1)
class Count:
    def __init__(self): self.gets = 0
    def __get__(self, o, t): self.gets += 1; return self.gets
class Holder: c = Count()
print(Holder.c, Holder().c, Holder.c, vars(Holder)["c"].gets)
class Alias:
    def __init__(self, target): self.target = target
    def __get__(self, o, t): return self if o is None else getattr(o, self.target)
    def __set__(self, o, v): setattr(o, self.target, v)
class W:
    width = 1
    w = Alias("width")
x = W(); x.w = 5
print(x.width, x.w, W.width)
class cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        v = self.f(o)
        setattr(o, self.n, v)
        return v
class Calc:
    calls = 0
    @cached
    def slow(self):
        Calc.calls += 1
        return 42
c = Calc()
print(c.slow, c.slow, Calc.calls)
class classprop:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return self.f(t)
class K:
    @classprop
    def name2(cls): return cls.__name__.lower()
class K2(K): pass
print(K.name2, K2.name2, K2().name2)
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None): return self if o is None else lambda *a: ("wrapped", self.f(o, *a))
class M:
    @Method
    def go(self, x): return x * 2
print(M().go(4), type(M.go).__name__, list(map(M().go, [1, 2])))
class Multi:
    def __init__(self): self.impl = {}
    def register(self, t):
        def deco(f): self.impl[t] = f; return self
        return deco
    def __get__(self, o, t=None): return lambda v: self.impl.get(type(v), lambda s, v: "default")(o, v)
class Disp:
    show = Multi()
    @show.register(int)
    def show(self, v): return f"int {v}"
    @show.register(str)
    def show(self, v): return f"str {v}"
print(Disp().show(1), Disp().show("a"), Disp().show(1.5))
class ReadOnly:
    def __init__(self, v): self.v = v
    def __get__(self, o, t): return self.v
    def __set__(self, o, v): raise AttributeError("read only")
class RO: a = ReadOnly(3)
attempt(setattr, RO(), "a", 1); attempt(delattr, RO(), "a")
RO.a = 9
print(RO.a, RO().a)
