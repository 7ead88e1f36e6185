#: about: __setattr__ and __delattr__ of classes
#: kind: language
#: profile: compat
#: stdout:
#| (1, 'set')
#| AttributeError no!
#| TypeError keep!
#| AttributeError 'A' object has no attribute 'x'
#| AttributeError 'B' object has no attribute 'x'
#| None
#| 5
#| AttributeError 'B' object has no attribute 'x'
#| TypeError 'NoneType' object is not callable
#| AttributeError 'C' object has no attribute 'x'
#| None
#| TypeError 'NoneType' object is not callable
#| del whatever
#| None
#| TypeError F.__setattr__() takes 2 positional arguments but 3 were given
#| 1
#| None
#| 2
#| 8
#| TypeError can't apply this __setattr__ to Sly object
#| None

def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class A:
    def __setattr__(self, name, value):
        if name == "no": raise AttributeError("no!")
        object.__setattr__(self, name, (value, "set"))
    def __delattr__(self, name):
        if name == "keep": raise TypeError("keep!")
        object.__delattr__(self, name)
a = A()
a.x = 1
show(lambda: a.x)
show(lambda: setattr(a, "no", 1))
a.keep = 5
show(lambda: delattr(a, "keep"))
del a.x
show(lambda: a.x)
class B:
    def __setattr__(self, name, value): return 5
b = B()
b.x = 1
show(lambda: b.x)
show(lambda: setattr(b, "x", 1))
show(lambda: b.__setattr__("x", 1))
show(lambda: delattr(b, "x"))
class C:
    __setattr__ = None
show(lambda: setattr(C(), "x", 1))
show(lambda: delattr(C(), "x"))
class D:
    __delattr__ = None
show(lambda: setattr(D(), "x", 1))
show(lambda: delattr(D(), "x"))
class E:
    def __delattr__(self, name): print("del", name)
show(lambda: delattr(E(), "whatever"))
class F:
    def __setattr__(self, name): pass
show(lambda: setattr(F(), "x", 1))
class G(int):
    def __setattr__(self, name, value): int.__setattr__(self, name, value)
g = G(5)
g.z = 1
show(lambda: g.z)
show(lambda: object.__setattr__(g, "y", 2))
show(lambda: g.y)
class Sly(type):
    def __setattr__(cls, name, value): type.__setattr__(cls, name, value * 2)
class H(metaclass=Sly): pass
H.v = 4
show(lambda: H.v)
show(lambda: object.__setattr__(H, "w", 1))
class L(list):
    def __setattr__(self, name, value): object.__setattr__(self, name, value)
show(lambda: setattr(L(), "q", 1))
