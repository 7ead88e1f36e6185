#: about: Metaclasses of several bases
#: kind: language
#: stdout:
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| M3
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| M1
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| M3
#| TypeError: int expected at most 2 arguments, got 3
#| int
#| TypeError: 'int' object is not callable
#| TypeError: 'NoneType' object is not callable
#| M1
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| M1
#| M3
#| M3
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| M3

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M3): pass
def make(*bases, **kw):
    class X(*bases, **kw): pass
    return type(X).__name__
show(lambda: make(A, B))
show(lambda: make(A, B, metaclass=M3))
show(lambda: make(A, B, C))
show(lambda: make(A, metaclass=type))
show(lambda: make(A, metaclass=M2))
show(lambda: make(C, metaclass=M1))
show(lambda: make(metaclass=int))
show(lambda: make(metaclass=lambda *a: 5))
show(lambda: make(metaclass=5))
show(lambda: make(metaclass=None))
show(lambda: make(A, metaclass=object))
show(lambda: type("X", (A, B), {}))
show(lambda: type(type("X", (A,), {})).__name__)
show(lambda: type(M3("X", (A, B), {})).__name__)
show(lambda: type(M1("X", (C,), {})).__name__)
show(lambda: M1("X", (B,), {}))
show(lambda: type.__new__(M1, "X", (C,), {}).__class__.__name__)
