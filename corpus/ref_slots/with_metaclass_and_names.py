#: about: mangled names, descriptors in the namespace, replaced slots
#: kind: language
#: stdout:
#| ['_A__x', '__z__', '_y'] 1
#| ['_Under__q']
#| ['__p']
#| True
#| replaced
#| AttributeError: 'B' object attribute 'v' is read-only
#| True
#| AttributeError: 'B' object has no attribute 'v'
#| 11 {'v': 11} 10
#| fallback a fallback b
#| 1
#| fallback a
#| {'anything': 3}
#| AttributeError: 'F' object has no attribute 'n2' and no __dict__ for setting new attributes
#| ['n1', 'n2']
#| ValueError: '_G__x' in __slots__ conflicts with class variable
#| AttributeError: 'H' object attribute 'y' is read-only
#| AttributeError: 'H' object attribute 'y' is read-only
#| AttributeError: x
#| AttributeError: 'H' object has no attribute 'zz' and no __dict__ for setting new attributes
#| AttributeError: 'H' object has no attribute 'zz'

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    __slots__ = ("__x", "_y", "__z__")
    def __init__(self): self.__x, self._y, self.__z__ = 1, 2, 3
    def get(self): return self.__x
print(sorted(n for n in vars(A) if n in ("_A__x", "_y", "__z__")), A().get())
class _Under:
    __slots__ = ("__q",)
print([n for n in dir(_Under) if n.endswith("q")])
class ___: __slots__ = ("__p",)
print([n for n in vars(___) if n.endswith("p")])
class B: __slots__ = ("v",)
one, two = B(), B()
one.v = two
two.v = one
print(one.v.v is one)
slot = B.v
B.v = "replaced"
print(one.v)
attempt(setattr, one, "v", 3)
B.w = slot
print(one.w is two)
del B.v
attempt(lambda: one.v)
class C(B): pass
C.v = 10
c = C()
c.v = 11
print(c.v, vars(c), C.v)
class D:
    __slots__ = ("a",)
    def __getattr__(self, name): return "fallback " + name
d = D()
print(d.a, d.b)
d.a = 1
print(d.a)
del d.a
print(d.a)
class E:
    __slots__ = ("__dict__",)
e = E(); e.anything = 3
print(vars(e))
class F: __slots__ = names = ["n1"]
F.names.append("n2")
attempt(setattr, F(), "n2", 1)
print(F.__slots__)
def clash():
    class G:
        __slots__ = ("__x",)
        __x = 3
attempt(clash)
class H:
    __slots__ = ("x",)
    y = 5
attempt(setattr, H(), "y", 1)
attempt(delattr, H(), "y")
attempt(delattr, H(), "x")
attempt(delattr, H(), "zz")
attempt(getattr, H(), "zz")
