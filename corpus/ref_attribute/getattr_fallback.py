#: about: __getattr__ with properties, slots, descriptors and recursion
#: kind: language
#: profile: compat
#: stdout:
#| fallback:x fallback:broken fallback:no_such_thing fallback:y True
#| KeyError: 'loud'
#| AttributeError: ('custom bad', 5)
#| ('custom bad', 5) bad B
#| d True
#| s? t?
#| 1
#| v
#| AttributeError: zz
#| None True
#| ValueError: x
#| ValueError: x
#| ValueError: x
#| 1 True
#| ('method', (1,), {'x': 2}) ('other', (), {})
#| TypeError: object of type 'F' has no len()
#| TypeError: 'F' object is not subscriptable
#| TypeError: 'F' object is not callable
#| TypeError: 'F' object is not iterable
#| TypeError: unsupported operand type(s) for +: 'F' and 'int'
#| TypeError: '<' not supported between instances of 'F' and 'F'
#| ('lam', 'q') ['listed']
#| AttributeError: 'H' object has no attribute 'q'
#| ('static', 'w')
#| ('J', 'w')
#| AttributeError: 'K' object has no attribute 'x'
#| AttributeError: private _y
#| AttributeError: never delete z
#| L special L:rest
#| None M
#| 0
#| M

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def __getattr__(self, n): return "fallback:" + n
    @property
    def broken(self): raise AttributeError("inside property")
    @property
    def missing_dep(self): return self.no_such_thing
    @property
    def loud(self): raise KeyError("loud")
a = A()
print(a.x, a.broken, a.missing_dep, getattr(a, "y", "default"), hasattr(a, "anything"))
attempt(lambda: a.loud)
class B:
    def __getattr__(self, n):
        if n == "ok": return 1
        raise AttributeError(f"custom {n}", 5)
attempt(lambda: B().bad)
try: B().bad
except AttributeError as e: print(e.args, e.name, type(e.obj).__name__)
print(getattr(B(), "bad", "d"), hasattr(B(), "ok"))
class C:
    __slots__ = ("s",)
    def __getattr__(self, n): return n + "?"
c = C()
print(c.s, c.t)
c.s = 1
print(c.s)
class D:
    def __init__(self): self.data = {"k": "v"}
    def __getattr__(self, n):
        try: return self.data[n]
        except KeyError: raise AttributeError(n) from None
d = D()
print(d.k)
attempt(lambda: d.zz)
try: d.zz
except AttributeError as e: print(e.__cause__, e.__suppress_context__)
class E:
    def __getattr__(self, n):
        raise ValueError(n)
attempt(lambda: E().x); attempt(lambda: hasattr(E(), "x")); attempt(lambda: getattr(E(), "x", 1))
print(len([E()]), E() is not None)
class F:
    def __getattr__(self, n): return lambda *a, **k: (n, a, k)
f = F()
print(f.method(1, x=2), f.other())
attempt(lambda: len(f)); attempt(lambda: f[0]); attempt(lambda: f()); attempt(lambda: iter(f)); attempt(lambda: f + 1); attempt(lambda: f < f)
class G:
    __getattr__ = lambda self, n: ("lam", n)
    def __dir__(self): return ["listed"]
print(G().q, dir(G()))
class H: pass
h = H()
h.__getattr__ = lambda n: "never"
attempt(lambda: h.q)
class I:
    @staticmethod
    def __getattr__(n): return ("static", n)
print(I().w)
class J:
    @classmethod
    def __getattr__(cls, n): return (cls.__name__, n)
print(J().w)
class K:
    def __setattr__(self, n, v):
        if n.startswith("_"): raise AttributeError("private " + n)
        object.__init__(self)
    def __delattr__(self, n): raise AttributeError("never delete " + n)
k = K()
k.x = 1
attempt(lambda: k.x); attempt(setattr, k, "_y", 1); attempt(delattr, k, "z")
class L(A):
    def __getattr__(self, n):
        if n == "special": return "L special"
        return "L:" + n
print(L().special, L().rest)
class M:
    x = None
    def __getattr__(self, n): return "M"
m = M()
print(m.x, m.y)
m.y = 0
print(m.y)
del m.y
print(m.y)
