#: about: calls of __get__, __set__, __delete__ with odd results
#: kind: language
#: profile: compat
#: stdout:
#| (2, True, 'A') (2, False, 'A') (2, True, 'A') (2, False, 'A')
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| got
#| TypeError: BadSig.__get__() takes 1 positional argument but 3 were given
#| TypeError: BadSig.__set__() takes 2 positional arguments but 3 were given
#| TypeError: BadSig.__delete__() takes 1 positional argument but 2 were given
#| None
#| instance
#| instance late get
#| late get
#| late set 4
#| instance
#| Late
#| Chain True
#| computing
#| 42 42
#| computing
#| 42
#| RecursionError: maximum recursion depth exceeded
#| via getattr s False
#| AttributeError: stop here
#| ('bound', True, (1, 2))
#| ('bound', True, (3,))
#| TypeError: 'tuple' object cannot be interpreted as an integer

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class D:
    def __get__(self, *args): return len(args), args[0] is None, args[1].__name__
class A: d = D()
print(A.d, A().d, getattr(A, "d"), getattr(A(), "d"))
class NotCallableGet: __get__ = 5
class B: n = NotCallableGet()
attempt(lambda: B.n)
attempt(lambda: B().n)
class NoneGet: __get__ = None
class C: n = NoneGet()
attempt(lambda: C().n)
class NoneSet:
    __set__ = None
    __get__ = lambda s, o, t: "got"
class E: n = NoneSet()
e = E()
attempt(setattr, e, "n", 1)
vars(e)["n"] = "inst"
print(e.n)
class BadSig:
    def __get__(self): pass
    def __set__(self, o): pass
    def __delete__(self): pass
class F: n = BadSig()
attempt(lambda: F().n)
attempt(setattr, F(), "n", 1)
attempt(delattr, F(), "n")
class Ret:
    def __set__(self, o, v): return "ignored"
class G: r = Ret()
print(setattr(G(), "r", 1))
class Late: pass
class H: l = Late()
h = H(); h.l = "instance"
print(h.l)
Late.__get__ = lambda self, o, t: "late get"
print(h.l, H.l)
Late.__set__ = lambda self, o, v: print("late set", v)
print(h.l)
h.l = 4
del Late.__set__
print(h.l)
del Late.__get__
print(type(H.l).__name__)
class Chain:
    def __get__(self, o, t): return self
class I: c = Chain()
print(type(I.c).__name__, I().c is vars(I)["c"])
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None):
        if o is None: return self
        print("computing")
        value = vars(o)[self.name] = self.f(o)
        return value
class J:
    @Lazy
    def value(self): return 42
j = J()
print(j.value, j.value)
del j.value
print(j.value)
class Recur:
    def __get__(self, o, t): return o.r
class K: r = Recur()
attempt(lambda: K().r)
class Stop:
    def __get__(self, o, t): raise AttributeError("stop here")
class L:
    s = Stop()
    def __getattr__(self, n): return "via getattr " + n
print(L().s, hasattr(L, "s"))
attempt(lambda: L.s)
class Method:
    def __get__(self, o, t): return lambda *a: ("bound", o is not None, a)
class M:
    __len__ = Method()
    __call__ = Method()
    __getitem__ = Method()
attempt(lambda: M()(1, 2))
attempt(lambda: M()[3])
attempt(lambda: len(M()))
