#: about: What a classmethod binds to
#: kind: language
#: profile: compat
#: stdout:
#| (('C', (1,)), ('C', (2,)), ('D', ()), ('D', ()))
#| True
#| ('D', ())
#| ('D', ())
#| ('C', ())
#| ('int', ())
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__ expected at least 1 argument, got 0
#| TypeError: __get__(None, None) is invalid
#| (True, False, False, True)
#| TypeError: 'int' object is not callable
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'type'
#| TypeError: object of type 'type' has no len()
#| TypeError: 'NoneType' object is not callable
#| method
#| TypeError: 'property' object is not callable
#| 1
#| TypeError: 'classmethod' object is not callable

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    @classmethod
    def f(cls, *a): return (cls.__name__, a)
class D(C): pass
show(lambda: (C.f(1), C().f(2), D.f(), D().f()))
show(lambda: C.f.__self__ is C)
show(lambda: vars(C)["f"].__get__(None, D)())
show(lambda: vars(C)["f"].__get__(D())())
show(lambda: vars(C)["f"].__get__(D(), C)())
show(lambda: vars(C)["f"].__get__(5)())
show(lambda: vars(C)["f"].__get__(None))
show(lambda: vars(C)["f"].__get__())
show(lambda: vars(C)["f"].__get__(None, None))
show(lambda: (C.f == C.f, C.f is C.f, C.f == D.f, hash(C.f) == hash(C.f)))
class E:
    c = classmethod(5)
    t = classmethod(int)
    l = classmethod(len)
    n = classmethod(None)
    p = classmethod(property(lambda cls: "prop"))
    s = classmethod(staticmethod(lambda *a: len(a)))
    cc = classmethod(classmethod(lambda *a: len(a)))
show(lambda: E.c())
show(lambda: E.t())
show(lambda: E.l())
show(lambda: E.n())
show(lambda: type(E.p).__name__)
show(lambda: E.p())
show(lambda: E.s())
show(lambda: E.cc())
