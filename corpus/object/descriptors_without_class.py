#: about: Descriptors stored in instances are not bound
#: kind: language
#: stdout:
#| Desc
#| 5
#| <class 'property'>
#| (1,)
#| TypeError: 'classmethod' object is not callable
#| static
#| get
#| set 6
#| delete
#| ('get', 5)
#| 7
#| get
#| set 8
#| delete
#| AttributeError: 'D' object has no attribute 'd'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Desc:
    def __get__(self, obj, typ=None): return "get"
    def __set__(self, obj, v): print("set", v)
    def __delete__(self, obj): print("delete")
class C: pass
c = C()
c.d = Desc()
show(lambda: type(c.d).__name__)
c.d = 5
show(lambda: c.d)
c.p = property(lambda self: 1)
show(lambda: type(c.p))
c.f = lambda *a: a
show(lambda: c.f(1))
c.cm = classmethod(lambda cls: 1)
show(lambda: c.cm())
c.sm = staticmethod(lambda: "static")
show(lambda: c.sm())
C.d = Desc()
show(lambda: c.d)
c.d = 6
del c.d
show(lambda: (C.d, vars(c)["d"]))
C.d = 7
show(lambda: C.d)
class M(type):
    d = Desc()
class D(metaclass=M): pass
show(lambda: D.d)
D.d = 8
del D.d
show(lambda: D().d)
