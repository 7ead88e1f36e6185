#: about: the most derived metaclass is chosen, conflicts are errors
#: kind: language
#: stdout:
#| M2
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| M4 ['BC', 'B', 'C', 'object']
#| M2
#| M2 M2
#| NewM.__new__ NewN P
#| NewM.__new__ NewN Q
#| NewN
#| NewM.__new__ NewM R
#| NewM.__new__ NewN R
#| NewN
#| True True False True
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: type.__new__() argument 2 must be tuple, not list
#| TypeError: type.__new__() argument 3 must be dict, not list
#| TypeError: type.__new__() argument 1 must be str, not int
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| ValueError: type name must not contain null characters
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: type 'NoneType' is not an acceptable base type
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
#| TypeError: duplicate base class A
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases A, AB

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class M1(type): pass
class M2(M1): pass
class M3(M1): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M3): pass
class AB(A, B): pass
print(type(AB).__name__)
def clash():
    class BC(B, C): pass
def clash2():
    class BC(B, metaclass=M3): pass
def clash3(): return type("BC", (B, C), {})
def clash4(): return M3("BC", (B,), {})
for f in (clash, clash2, clash3, clash4): attempt(f)
class M4(M2, M3): pass
class BC(B, C, metaclass=M4): pass
print(type(BC).__name__, [k.__name__ for k in BC.mro()])
class L(B, metaclass=M1): pass
print(type(L).__name__)
print(type(type("X", (B,), {})).__name__, type(M1("X", (B,), {})).__name__)
class NewM(type):
    def __new__(mcs, name, bases, ns):
        print("NewM.__new__", mcs.__name__, name)
        return super().__new__(mcs, name, bases, ns)
class NewN(NewM): pass
class P(metaclass=NewN): pass
print(type(type("Q", (P,), {})).__name__)
print(type(NewM("R", (P,), {})).__name__)
print(type(M1) is type, type(type) is type, isinstance(M1, M1), issubclass(M2, type))
attempt(lambda: type("X", (1,), {}))
attempt(lambda: type("X", ("a",), {}))
attempt(lambda: type("X", [object], {}))
attempt(lambda: type("X", (), []))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("X", ()))
attempt(lambda: type())
attempt(lambda: type("X", (), {}, 1))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: type("X", (bool,), {}))
attempt(lambda: type("X", (type(None),), {}))
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (object, int), {}))
attempt(lambda: type("X", (A, A), {}))
attempt(lambda: type("X", (A, AB), {}))
