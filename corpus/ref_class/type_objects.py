#: about: names, qualnames and other attributes of classes
#: kind: language
#: stdout:
#| A A A.B.C A.B.m outer.<locals>.L outer.<locals>.L.m
#| __main__ Doc of A None Doc of A 41 47 ()
#| Renamed A <class '__main__.A'> <class '__main__.A.B'>
#| <class '__main__.Q.Renamed'> Renamed
#| TypeError: can only assign string to Renamed.__name__, not 'int'
#| ValueError: type name must not contain null characters
#| TypeError: can only assign string to Renamed.__qualname__, not 'bytes'
#| None
#| 3 <class 'Renamed'>
#| <class 'mod.sub.Q.Renamed'> <mod.sub.Q.Renamed
#| None
#| new doc
#| TypeError: cannot delete '__name__' attribute of immutable type 'Renamed'
#| TypeError: cannot delete '__qualname__' attribute of immutable type 'Renamed'
#| TypeError: cannot delete '__doc__' attribute of immutable type 'Renamed'
#| new doc
#| TypeError: cannot delete '__module__' attribute of immutable type 'Renamed'
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| TypeError: cannot set '__name__' attribute of immutable type 'int'
#| TypeError: cannot set 'bit_length' attribute of immutable type 'int'
#| TypeError: cannot set 'foo' attribute of immutable type 'type'
#| TypeError: cannot set 'append' attribute of immutable type 'list'
#| TypeError: cannot set '__doc__' attribute of immutable type 'object'
#| ['a', 'b', 'c', 'g', 'h', 'l', 'm', 'n', 'o']
#| dyn __main__ T T False False
#| <class 'elsewhere.Some.U'> Some.U False
#| TypeError: type __qualname__ must be a str, not int
#| V
#| ['__doc__', '__module__', '__static_attributes__', '__weakref__']
#| ['__doc__', '__module__', '__weakref__', 'x']
#| str str

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    """Doc of A"""
    class B:
        class C: pass
        def m(self): pass
def outer():
    class L:
        def m(self): pass
    return L
print(A.__name__, A.__qualname__, A.B.C.__qualname__, A.B.m.__qualname__, outer().__qualname__, outer().m.__qualname__)
print(A.__module__, A.__doc__, A.B.__doc__, A().__doc__, A.__firstlineno__, outer().__firstlineno__, A.__static_attributes__)
A.__name__ = "Renamed"
print(A.__name__, A.__qualname__, repr(A), repr(A.B))
A.__qualname__ = "Q.Renamed"
print(repr(A), A.__name__)
def put(name, value): setattr(A, name, value)
attempt(put, "__name__", 5)
attempt(put, "__name__", "a\0b")
attempt(put, "__qualname__", b"x")
attempt(put, "__module__", 3)
print(A.__module__, repr(A))
A.__module__ = "mod.sub"
print(repr(A), repr(A())[:18])
attempt(put, "__doc__", "new doc")
print(A.__doc__)
def rem(name): delattr(A, name)
attempt(rem, "__name__")
attempt(rem, "__qualname__")
attempt(rem, "__doc__")
attempt(lambda: A.__doc__)
attempt(rem, "__module__")
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr(int, "__name__", "x"))
attempt(lambda: delattr(int, "bit_length"))
attempt(lambda: setattr(type, "foo", 1))
attempt(lambda: setattr(list, "append", 1))
attempt(lambda: setattr(object, "__doc__", 1))
class S:
    def __init__(self):
        self.a = self.b = 1
        self.c: int = 2
    def other(self, o):
        self.d += 1
        o.e = 3
        del self.f
        for self.g in (): pass
        with o as self.h: pass
        self.i.j = 1
        self.k[0] = 1
        def inner(): self.l = 1
        (self.m, [self.n, *self.o]) = o
    @classmethod
    def c(cls): cls.klass = 1
    @staticmethod
    def st(x): x.stat = 1
print(sorted(S.__static_attributes__))
T = type("T", (), {"__doc__": "dyn", "x": 1})
print(T.__doc__, T.__module__, T.__qualname__, T.__name__, hasattr(T, "__static_attributes__"), hasattr(T, "__firstlineno__"))
U = type("U", (), {"__qualname__": "Some.U", "__module__": "elsewhere"})
print(U, U.__qualname__, "__qualname__" in vars(U))
attempt(lambda: type("V", (), {"__qualname__": 5}))
attempt(lambda: type("V", (), {1: 2}).__name__)
print(sorted(k for k in vars(A) if k.startswith("__") and k != "__dict__"))
print(sorted(k for k in vars(T) if k != "__dict__"))
print(type(type.__doc__).__name__, type(object.__doc__).__name__)
