#: about: Subclasses of property: docs, names and attributes
#: kind: language
#: stdout:
#| ('getter doc', None, 'given', 5)
#| ('P', 'P')
#| 1
#| AttributeError: 'P' object has no attribute 'extra'
#| AttributeError: 'Slotted' object attribute '__doc__' is read-only
#| getter doc
#| AttributeError: property '__doc__' of 'RoDoc' object has no setter
#| computed
#| ('t', True)
#| TypeError: Init.__init__() takes 3 positional arguments but 5 were given
#| ('on class', ('wrapped', 5))
#| AttributeError: property 'g' of 'D' object has no setter
#| 5
#| (None, None)
#| AttributeError: property 'n' of 'E' object has no getter
#| AttributeError: property 'n' of 'E' object has no setter

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class P(property):
    "class doc"
def g(self): "getter doc"; return 5
class C:
    p = P(g)
    q = P(lambda self: 1)
    r = P(g, doc="given")
show(lambda: (C.p.__doc__, C.q.__doc__, C.r.__doc__, C().p))
show(lambda: (type(C.p.setter(g)).__name__, type(C.p.getter(g)).__name__))
x = P(g)
x.extra = 1
show(lambda: x.extra)
show(lambda: x.setter(g).extra)
class Slotted(property):
    __slots__ = ()
show(lambda: Slotted(g).__doc__)
class SlottedDoc(property):
    __slots__ = ("__doc__",)
show(lambda: SlottedDoc(g).__doc__)
class RoDoc(property):
    @property
    def __doc__(self): return "computed"
show(lambda: RoDoc(g).__doc__)
show(lambda: RoDoc(g, doc="given").__doc__)
class Init(property):
    def __init__(self, f, tag):
        super().__init__(f)
        self.tag = tag
y = Init(g, "t")
show(lambda: (y.tag, y.fget is g))
show(lambda: y.setter(g))
class Get(property):
    def __get__(self, obj, typ=None):
        if obj is None: return "on class"
        return ("wrapped", super().__get__(obj, typ))
class D:
    g = Get(g)
show(lambda: (D.g, D().g))
show(lambda: setattr(D(), "g", 1))
class New(property):
    def __new__(cls, *a): return 5
show(lambda: New(g))
class NoInit(property):
    def __init__(self): pass
show(lambda: (NoInit().fget, NoInit().__doc__))
class E: n = NoInit()
show(lambda: E().n)
show(lambda: setattr(E(), "n", 1))
