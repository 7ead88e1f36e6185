#: about: Attribute look-ups whose code changes the class or the object
#: kind: language
#: profile: compat
#: stdout:
#| first
#| AttributeError: 'C' object has no attribute 'once'
#| ('made x', 'now there')
#| ('E.v', 'F.v', 'F')
#| ('first', 'second')
#| 4
#| TypeError: object of type 'H' has no len()
#| ({'early': 1}, {'late': 1})
#| ('hooked', 'plain')
#| plain
#| ('old', 'new')

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    @property
    def once(self):
        del type(self).once
        return "first"
c = C()
show(lambda: c.once)
show(lambda: c.once)
class D:
    def __getattr__(self, name):
        setattr(type(self), name, "now there")
        return "made " + name
d = D()
show(lambda: (d.x, d.x))
class E:
    @property
    def v(self):
        self.__class__ = F
        return "E.v"
class F:
    v = "F.v"
e = E()
show(lambda: (e.v, e.v, type(e).__name__))
class G:
    def __eq__(self, o):
        type(self).__eq__ = lambda a, b: "second"
        return "first"
    __hash__ = object.__hash__
g = G()
show(lambda: (g == 1, g == 1))
class H:
    def __len__(self):
        del type(self).__len__
        return 4
h = H()
show(lambda: len(h))
show(lambda: len(h))
class I:
    def __init__(self):
        type(self).__init__ = lambda self: setattr(self, "late", 1)
        self.early = 1
show(lambda: (vars(I()), vars(I())))
class J:
    def __getattribute__(self, name):
        if name == "swap":
            del J.__getattribute__
            return "hooked"
        return object.__getattribute__(self, name)
    plain = "plain"
j = J()
def swap():
    try: return j.swap, j.plain
    except AttributeError as err: return str(err)
show(swap)
show(lambda: j.plain)
class L:
    def meth(self): return "old"
l = L()
m = l.meth
L.meth = lambda self: "new"
show(lambda: (m(), l.meth()))
