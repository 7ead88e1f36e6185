#: about: Special methods through super() in subclasses of built-in types
#: kind: language
#: profile: compat
#: stdout:
#| ('got', 4) False 102 ['b', 'a'] Loud{'a': 1, 'b': 4} ('eq', True) ('or', {'a': ('got', 1), 'b': ('got', 4)})
#| del a
#| {'b': 4}
#| num 5 num 7 10 False <   5> Num f
#| x/y ('x',) Err('x')
#| [1]
#| delattr x
#| call (3,)
#| call (1,)
#| 3 K_ True False True

class Loud(dict):
    def __getitem__(self, k): return ("got", super().__getitem__(k))
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __delitem__(self, k): print("del", k); super().__delitem__(k)
    def __contains__(self, k): return not super().__contains__(k)
    def __len__(self): return super().__len__() + 100
    def __iter__(self): return iter(list(super().__iter__())[::-1])
    def __repr__(self): return "Loud" + super().__repr__()
    def __eq__(self, o): return ("eq", super().__eq__(o))
    def __or__(self, o): return ("or", super().__or__(o))
    __hash__ = None
d = Loud(a=1)
d["b"] = 2
print(d["b"], "a" in d, len(d), list(d), d, d == {"a": 1, "b": 4}, d | {})
del d["a"]
print(dict.__repr__(d))
class Num(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __add__(self, o): return Num(super().__add__(o))
    def __str__(self): return "num " + super().__str__()
    def __hash__(self): return super().__hash__() * 2
    def __bool__(self): return not super().__bool__()
    def __index__(self): return super().__index__() + 1
    def __format__(self, s): return "<" + super().__format__(s) + ">"
n = Num(4)
print(n, n + 1, hash(n), bool(n), f"{n:4}", n.__class__.__name__, "abcdefgh"[n])
class Err(ValueError):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def __str__(self): return super().__str__() + "/" + self.b
try: raise Err("x", "y")
except ValueError as e: print(e, e.args, repr(e))
class Attr:
    def __setattr__(self, k, v): super().__setattr__(k, [v])
    def __getattribute__(self, k): return super().__getattribute__(k)
    def __delattr__(self, k): print("delattr", k); super().__delattr__(k)
a = Attr()
a.x = 1
print(a.x)
del a.x
class Meta(type):
    def __call__(cls, *a): print("call", a); return super().__call__(*a)
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n + "_", b, ns)
    def __init__(cls, n, b, ns, **kw): super().__init__(n, b, ns)
    def __instancecheck__(cls, o): return o == 5 or super().__instancecheck__(o)
class K(metaclass=Meta, kw=1):
    def __init__(self, v): self.v = v
print(K(3).v, K.__name__, isinstance(5, K), isinstance(6, K), isinstance(K(1), K))
