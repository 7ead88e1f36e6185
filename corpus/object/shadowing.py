#: about: Data descriptors, instance attributes and other descriptors: which wins
#: kind: language
#: profile: compat
#: stdout:
#| ('data', 'own', 'own')
#| SetOnly
#| ('SetOnly', 5)
#| 7
#| AttributeError __delete__
#| AttributeError __delete__
#| AttributeError __set__
#| True
#| changed
#| non-data
#| AttributeError get failed
#| default
#| AttributeError get failed
#| own
#| TypeError NoArgs.__get__() takes 1 positional argument but 3 were given
#| TypeError NoArgs.__get__() takes 1 positional argument but 3 were given
#| (3, 3)
#| TypeError 'NoneType' object is not callable

class Data:
    def __get__(self, obj, typ=None): return "data"
    def __set__(self, obj, value): obj.__dict__["seen"] = value
class NonData:
    def __get__(self, obj, typ=None): return "non-data"
class SetOnly:
    def __set__(self, obj, value): obj.__dict__["set_only"] = value
class DelOnly:
    def __delete__(self, obj): obj.__dict__["deleted"] = True
class C:
    data, non, so, do = Data(), NonData(), SetOnly(), DelOnly()
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = C()
c.__dict__.update(data="own", non="own", do="own")
show(lambda: (c.data, c.non, c.do))
show(lambda: type(c.so).__name__)
c.so = 5
show(lambda: (type(c.so).__name__, c.__dict__.get("set_only")))
c.data = 7
show(lambda: c.__dict__["seen"])
show(lambda: delattr(c, "data"))
show(lambda: delattr(c, "so"))
show(lambda: setattr(c, "do", 1))
del c.do
show(lambda: c.__dict__["deleted"])
c.non = "changed"
show(lambda: c.non)
del c.non
show(lambda: c.non)
class Raises:
    def __get__(self, obj, typ): raise AttributeError("get failed")
class D:
    r = Raises()
show(lambda: D().r)
show(lambda: getattr(D(), "r", "default"))
show(lambda: D.r)
d = D()
d.__dict__["r"] = "own"
show(lambda: d.r)
class NoArgs:
    def __get__(self): pass
class E: n = NoArgs()
show(lambda: E().n)
show(lambda: E.n)
class Static:
    __get__ = staticmethod(lambda *args: len(args))
class F: s = Static()
show(lambda: (F().s, F.s))
class NoneGet:
    __get__ = None
class G: n = NoneGet()
show(lambda: G().n)
