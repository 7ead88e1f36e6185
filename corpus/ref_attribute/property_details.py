#: about: property objects in full
#: kind: language
#: stdout:
#| doc of getx own doc only doc None getx None x w
#| 5 5
#| AttributeError: property 'y' of 'P' object has no setter
#| AttributeError: property 'y' of 'P' object has no deleter
#| AttributeError: property 'z' of 'P' object has no getter
#| AttributeError: property 'w' of 'P' object has no getter
#| 9
#| AttributeError: property 'v' of 'P' object has no setter
#| AttributeError: property 'v' of 'P' object has no getter
#| AttributeError: 'P' object has no attribute '_x'
#| set 1
#| del
#| set 2
#| del
#| got b only True True
#| AttributeError: readonly attribute
#| AttributeError: 'property' object has no attribute 'nothing'
#| set doc
#| sub set 3
#| from class ('sub', 1) Sub
#| <lambda>
#| 1
#| True
#| AttributeError: property '<lambda>' of 'int' object has no setter
#| AttributeError: property '<lambda>' of 'int' object has no deleter
#| AttributeError: property 'given' of 'E' object has no setter
#| AttributeError: property 'given' of 'int' object has no deleter
#| TypeError: __set_name__() takes 2 positional arguments but 1 were given
#| TypeError: property() takes at most 4 arguments (5 given)
#| TypeError: property() got an unexpected keyword argument 'foo'
#| 4 4
#| fallback raises
#| AttributeError: property 'anon' of 'Noname' object has no setter
#| AttributeError: property 'anon' of 'Noname' object has no getter
#| AttributeError: property 'anon' of 'Noname' object has no deleter

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class P:
    def __init__(self): self._x = 1
    def getx(self):
        "doc of getx"
        return self._x
    def setx(self, v): self._x = v
    def delx(self): del self._x
    x = property(getx, setx, delx)
    y = property(getx, None, None, "own doc")
    z = property(doc="only doc")
    w = property(fset=setx)
    v = property(fdel=delx)
p = P()
print(P.x.__doc__, P.y.__doc__, P.z.__doc__, P.w.__doc__, P.x.fget.__name__, P.y.fset, P.x.__name__, P.w.__name__)
p.x = 5
print(p.x, p.y)
attempt(setattr, p, "y", 1)
attempt(delattr, p, "y")
attempt(lambda: p.z)
attempt(lambda: p.w)
p.w = 9
print(p._x)
attempt(setattr, p, "v", 1)
attempt(lambda: p.v)
del p.v
attempt(lambda: p.x)
class D:
    @property
    def a(self): return "got"
    @a.setter
    def a(self, v): print("set", v)
    @a.deleter
    def a(self): print("del")
    @a.getter
    def b(self): return "b only"
d = D()
d.a = 1; del d.a
d.b = 2; del d.b
print(d.a, d.b, D.a is not D.b, D.b.fset is D.a.fset)
attempt(setattr, D.a, "fget", None)
attempt(lambda: D.a.nothing)
D.a.__doc__ = "set doc"
print(D.a.__doc__)
class Sub(property):
    def __get__(self, obj, owner=None):
        if obj is None: return "from class"
        return ("sub", super().__get__(obj, owner))
class E:
    @Sub
    def a(self): return 1
    @a.setter
    def a(self, v): print("sub set", v)
e = E(); e.a = 3
print(E.a, e.a, type(vars(E)["a"]).__name__)
prop = property(lambda s: 1)
attempt(lambda: prop.__name__)
attempt(lambda: prop.__get__(1))
attempt(lambda: prop.__get__(None, int) is prop)
attempt(lambda: prop.__set__(1, 2))
attempt(lambda: prop.__delete__(1))
prop.__set_name__(E, "given")
attempt(lambda: prop.__set__(E(), 2))
attempt(lambda: prop.__delete__(1))
attempt(lambda: prop.__set_name__(E))
attempt(property, 1, 2, 3, 4, 5)
attempt(property, foo=1)
class Slot:
    __slots__ = ("q",)
    r = property(lambda self: self.q, lambda self, v: setattr(self, "q", v))
s = Slot(); s.r = 4
print(s.q, s.r)
class Err:
    @property
    def raises(self): raise AttributeError("custom", 1)
    def __getattr__(self, n): return "fallback " + n
print(Err().raises)
class Noname: anon = property()
attempt(setattr, Noname(), "anon", 1)
attempt(lambda: Noname().anon)
attempt(delattr, Noname(), "anon")
