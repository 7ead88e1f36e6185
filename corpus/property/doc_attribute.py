#: about: __doc__ of properties and where it comes from
#: kind: language
#: stdout:
#| ('from getter', 'from other', 'from getter', 'from getter', None)
#| ('given', 'given', 'given')
#| (None, 'from other')
#| ('assigned', 'from other', 'from getter')
#| None
#| None
#| (5, 5)
#| x doc
#| changed
#| None
#| ZeroDivisionError: division by zero
#| None
#| 42

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def g(self): "from getter"
def h(self): "from other"
def n(self): pass
p = property(g)
show(lambda: (p.__doc__, p.getter(h).__doc__, p.setter(h).__doc__, p.deleter(h).__doc__, p.getter(n).__doc__))
q = property(g, doc="given")
show(lambda: (q.__doc__, q.getter(h).__doc__, q.setter(h).__doc__))
r = property(n)
show(lambda: (r.__doc__, r.getter(h).__doc__))
p.__doc__ = "assigned"
show(lambda: (p.__doc__, p.getter(h).__doc__, p.setter(h).__doc__))
q.__doc__ = None
show(lambda: q.__doc__)
del q.__doc__
show(lambda: q.__doc__)
q.__doc__ = 5
show(lambda: (q.__doc__, q.setter(h).__doc__))
class C:
    @property
    def x(self):
        "x doc"
        return 1
    @x.setter
    def x(self, v):
        "setter doc"
show(lambda: C.x.__doc__)
C.x.__doc__ = "changed"
show(lambda: C.x.__doc__)
show(lambda: C().__doc__)
class NoDocCallable:
    __doc__ = property(lambda self: 1 / 0)
    def __call__(self, o): pass
show(lambda: property(NoDocCallable()))
class AttrError:
    def __getattribute__(self, name): raise AttributeError(name)
show(lambda: property(AttrError()).__doc__)
class IntDoc:
    __doc__ = 42
show(lambda: property(IntDoc()).__doc__)
