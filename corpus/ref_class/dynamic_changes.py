#: about: classes changed after instances exist
#: kind: language
#: profile: compat
#: stdout:
#| 2 1 1
#| prop
#| AttributeError: property '<lambda>' of 'A' object has no setter
#| AttributeError: 'A' object has no attribute 'prop'
#| 7 k called added ['x', 'y'] False True False
#| 3
#| TypeError: object of type 'A' has no len()
#| TypeError: 'A' object is not subscriptable
#| TypeError: 'A' object is not callable
#| TypeError: unsupported operand type(s) for +: 'A' and 'int'
#| TypeError: 'A' object is not iterable
#| True
#| False
#| late late
#| own late
#| late
#| dyn x dyn y
#| AttributeError: 'A' object has no attribute 'x'
#| set z 1
#| 1
#| 9 3
#| TypeError: A() takes no arguments
#| from new from new
#| A
#| C add 6 C str C str False 5 10
#| 6 5 True
#| inst
#| now data
#| inst
#| [1, 2, 2, 3, 3, 4, 4, 5]
#| ['F', 'F']
#| ['H', 'H']
#| ['F2', 'F2']
#| ['inst', 'inst'] ['F2', 'F2']
#| TypeError: cannot set 'q' attribute of immutable type 'int'
#| TypeError: cannot set 'append' attribute of immutable type 'list'
#| TypeError: cannot set 'get' attribute of immutable type 'dict'
#| TypeError: cannot set 'x' attribute of immutable type 'NoneType'
#| TypeError: cannot set 'x' attribute of immutable type 'function'

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def m(self): return 1
a = A()
bound, unbound = a.m, A.m
A.m = lambda self: 2
print(a.m(), bound(), unbound(a))
A.prop = property(lambda self: "prop")
a_dict = vars(a)
print(a.prop)
attempt(setattr, a, "prop", 1)
del A.prop
attempt(lambda: a.prop)
A.__len__ = lambda self: 7
A.__getitem__ = lambda self, k: k
A.__call__ = lambda self: "called"
A.__add__ = lambda self, o: "added"
A.__iter__ = lambda self: iter("xy")
A.__bool__ = lambda self: False
A.__eq__ = lambda self, o: True
print(len(a), a["k"], a(), a + 1, list(a), bool(a), a == 5, "q" in a)
A.__hash__ = lambda self: 3
print(hash(a))
for n in ("__len__", "__getitem__", "__call__", "__add__", "__iter__", "__bool__", "__eq__", "__hash__"): delattr(A, n)
for f in (len, lambda x: x["k"], lambda x: x(), lambda x: x + 1, list, bool, lambda x: x == 5): attempt(f, a)
class B(A): pass
b = B()
A.late = "late"
print(b.late, B.late)
B.late = "own"
print(b.late, a.late)
del B.late
print(b.late)
A.__getattr__ = lambda self, n: "dyn " + n
print(a.x, b.y)
del A.__getattr__
attempt(lambda: a.x)
A.__setattr__ = lambda self, n, v: print("set", n, v)
b.z = 1
del A.__setattr__
b.z = 1
print(b.z)
A.__init__ = lambda self, v=9: setattr(self, "v", v)
print(A().v, B(3).v)
del A.__init__
attempt(A, 1)
A.__new__ = lambda cls, *a: "from new"
print(A(), B(1))
del A.__new__
attempt(lambda: type(A()).__name__)
class C(int): pass
c = C(5)
C.__add__ = lambda s, o: "C add"
C.__index__ = lambda s: 1
C.__str__ = lambda s: "C str"
C.__bool__ = lambda s: False
print(c + 1, 1 + c, str(c), f"{c}", bool(c), "%d" % c, c * 2)
del C.__add__, C.__index__, C.__str__, C.__bool__
print(c + 1, str(c), bool(c))
class D: pass
d = D()
d.f = lambda: "inst"
D.f = lambda self: "class"
print(d.f())
D.f = property(lambda self: "now data")
print(d.f)
del D.f
print(d.f())
class E: x = 1
def loop():
    out = []
    for i in range(4):
        out.append(E.x)
        E.x += 1
        out.append(E().x)
    return out
print(loop())
class F:
    def g(self): return "F"
class H(F): pass
h = H()
def call(o): return [o.g() for _ in range(2)]
print(call(h))
H.g = lambda s: "H"
print(call(h))
F.g = lambda s: "F2"
del H.g
print(call(h))
h.g = lambda: "inst"
print(call(h), call(H()))
attempt(setattr, int, "q", 1); attempt(setattr, list, "append", 1); attempt(delattr, dict, "get"); attempt(setattr, type(None), "x", 1); attempt(setattr, type(lambda: 0), "x", 1)
