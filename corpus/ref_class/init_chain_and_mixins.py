#: about: cooperative initialisation and mixins over built-in types
#: kind: language
#: stdout:
#| {'tag': 't', 'name': 'n'} ['Named', 'Tagged', ('Base', {})] ['Thing', 'Named', 'Tagged', 'Base', 'object']
#| object.__init__() takes exactly one argument (the instance to initialize)
#| object.__init__() takes exactly one argument (the instance to initialize)
#| {'A': 1} 1 True [('set', 'A')]
#| [5, 2] [('set', 'A'), ('set', 0)]
#| [V21, V12, V3] True True True True {V1, V2} V19
#| P(x=1, y='a') Q(x=1, y=[P(x=2, y=3)], z=None) [P(x=0, y=0)]
#| {'h': 1, 'e': 1, 'l': 2, 'o': 1} 0 None
#| 2 2 [1] None
#| 255 ff 127 Int True 4

log = []
class Base:
    def __init__(self, **kw):
        log.append(("Base", kw))
        super().__init__(**kw)
class Named:
    def __init__(self, *, name="anon", **kw):
        log.append("Named")
        super().__init__(**kw)
        self.name = name
class Tagged:
    def __init__(self, *, tag=None, **kw):
        log.append("Tagged")
        super().__init__(**kw)
        self.tag = tag
class Thing(Named, Tagged, Base): pass
t = Thing(name="n", tag="t")
print(vars(t), log, [k.__name__ for k in Thing.mro()])
for kw in ({"bad": 1}, {"name": "x", "zz": 2}):
    try: Thing(**kw)
    except TypeError as e: print(e)
class Upper:
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())
    def __contains__(self, k): return super().__contains__(k.upper())
class Logged:
    def __setitem__(self, k, v):
        log.append(("set", k))
        super().__setitem__(k, v)
class D(Upper, Logged, dict): pass
log.clear()
d = D(); d["a"] = 1
print(d, d["A"], "a" in d, log)
class L2(Logged, list): pass
l = L2([1, 2]); l[0] = 5
print(l, log)
class Cmp:
    def __lt__(self, o): return self.key() < o.key()
    def __eq__(self, o): return self.key() == o.key()
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash(self.key())
class V(Cmp):
    def __init__(self, v): self.v = v
    def key(self): return self.v % 10
    def __repr__(self): return f"V{self.v}"
print(sorted([V(12), V(21), V(3)]), V(1) == V(11), V(1) <= V(2), V(3) > V(2), V(3) >= V(3), {V(1), V(11), V(2)}, max(V(19), V(25)))
class ReprMixin:
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
class P(ReprMixin):
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P):
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
print(P(1, "a"), Q(1, [P(2, 3)], None), [P(0, 0)])
class Counter(dict):
    def __missing__(self, k): return 0
    def add(self, it):
        for x in it: self[x] += 1
        return self
print(Counter().add("hello"), Counter()["q"], Counter(a=1).get("z"))
class Stack(list):
    push = list.append
    peek = property(lambda self: self[-1] if self else None)
s = Stack(); s.push(1); s.push(2)
print(s.peek, s.pop(), s, Stack().peek)
class Int(int):
    def __new__(cls, v, base=10): return super().__new__(cls, v, base) if isinstance(v, str) else super().__new__(cls, v)
    def __init__(self, v, base=10): self.src = v
    def __truediv__(self, o): return Int(self // o)
i = Int("ff", 16)
print(i, i.src, i / 2, type(i / 2).__name__, i / 2 == 127, Int(3) + 1)
