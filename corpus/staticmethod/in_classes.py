#: about: Static methods through classes and instances
#: kind: language
#: stdout:
#| ((1,), (1,), 3, 5)
#| True
#| classmethod
#| TypeError: 'classmethod' object is not callable
#| property
#| (5, 5)
#| (2,)
#| 5
#| 6
#| (5, 4, (1, 2), ('item', 3), ['a', 'b'], False, 7, 'static repr', ('add', 1))
#| (1, ('G', (5,)), ('G', 6))

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    @staticmethod
    def f(*a): return a
    g = staticmethod(len)
    h = staticmethod(int)
    i = staticmethod(classmethod(len))
    j = staticmethod(property(len))
    value = staticmethod(5)
show(lambda: (C.f(1), C().f(1), C.g("abc"), C().h("5")))
show(lambda: C.f is C().f)
show(lambda: type(C.i).__name__)
show(lambda: C().i())
show(lambda: type(C.j).__name__)
show(lambda: (C.value, C().value))
class D(C): pass
show(lambda: D().f(2))
class E:
    @staticmethod
    def inner(x): return x + 1
    result = inner(4)
show(lambda: E.result)
show(lambda: vars(E)["inner"](5))
class F:
    __len__ = staticmethod(lambda: 5)
    __eq__ = staticmethod(lambda other: other)
    __call__ = staticmethod(lambda *a: a)
    __getitem__ = staticmethod(lambda key: ("item", key))
    __iter__ = staticmethod(lambda: iter("ab"))
    __bool__ = staticmethod(lambda: False)
    __hash__ = staticmethod(lambda: 7)
    __repr__ = staticmethod(lambda: "static repr")
    __add__ = staticmethod(lambda other: ("add", other))
    __init__ = staticmethod(lambda *a: None)
show(lambda: (len(F()), F() == 4, F()(1, 2), F()[3], list(F()), bool(F()), hash(F()), repr(F()), F() + 1))
class G:
    __len__ = classmethod(lambda cls: len(cls.__name__))
    __call__ = classmethod(lambda cls, *a: (cls.__name__, a))
    __getitem__ = classmethod(lambda cls, key: (cls.__name__, key))
show(lambda: (len(G()), G()(5), G()[6]))
