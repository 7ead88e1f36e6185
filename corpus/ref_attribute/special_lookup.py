#: about: special methods are looked up on the type
#: kind: language
#: profile: compat
#: stdout:
#| TypeError: object of type 'A' has no len()
#| TypeError: 'A' object is not callable
#| TypeError: 'A' object is not iterable
#| TypeError: 'A' object is not iterable
#| TypeError: 'A' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'A' and 'int'
#| True False False False False
#| TypeError: argument of type 'A' is not a container or iterable
#| TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: list indices must be integers or slices, not A
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'A'
#| TypeError: 'A' object is not an iterator
#| TypeError: 'A' object is not reversible
#| TypeError: bad operand type for unary -: 'A'
#| TypeError: bad operand type for abs(): 'A'
#| TypeError: '<' not supported between instances of 'A' and 'A'
#| TypeError: type A doesn't define __round__ method
#| TypeError: float() argument must be a string or a real number, not 'A'
#| TypeError: complex() argument must be a string or a number, not A
#| TypeError: Value after * must be an iterable, not A
#| TypeError: 'A' object is not a mapping
#| TypeError: 'A' object cannot be interpreted as an integer
#| TypeError: %d format: a real number is required, not A
#| TypeError: 'A' object cannot be interpreted as an integer
#| TypeError: cannot convert 'A' object to bytes
#| TypeError: unsupported operand type(s) for divmod(): 'A' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'A' and 'int'
#| TypeError: unsupported operand type(s) for +: 'int' and 'A'
#| TypeError: 'A' object is not iterable
#| TypeError: '>' not supported between instances of 'A' and 'A'
#| TypeError: '<' not supported between instances of 'A' and 'A'
#| TypeError: can only join an iterable
#| TypeError: sequence item 0: expected str instance, A found
#| TypeError: 'A' object is not iterable
#| TypeError: object is not iterable
#| TypeError: 'A' object does not support item assignment
#| TypeError: 'A' object doesn't support item deletion
#| 7 ('called', (1,))
#| TypeError: object of type 'B' has no len()
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| True
#| TypeError: 'B' object is not iterable
#| TypeError: 'B' object is not a container
#| TypeError: unhashable type: 'B'
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'B' cannot be interpreted as a boolean
#| TypeError: 'B' object is not reversible
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| NameError: name 'with_b' is not defined
#| TypeError: 'B' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A: pass
a = A()
a.__len__ = lambda: 5
a.__call__ = lambda: 1
a.__iter__ = lambda: iter([])
a.__getitem__ = lambda k: k
a.__add__ = lambda o: o
a.__bool__ = lambda: False
a.__hash__ = lambda: 3
a.__repr__ = lambda: "repr"
a.__str__ = lambda: "str"
a.__eq__ = lambda o: True
a.__contains__ = lambda o: True
a.__enter__ = a.__exit__ = lambda *x: None
a.__index__ = a.__int__ = lambda: 1
a.__next__ = lambda: 1
a.__reversed__ = lambda: 1
a.__format__ = lambda s: "f"
a.__del__ = None
attempt(lambda: len(a))
attempt(lambda: a())
attempt(lambda: iter(a))
attempt(lambda: list(a))
attempt(lambda: a[1])
attempt(lambda: a + 1)
print(bool(a), hash(a) == 3, str(a) == "str", a == 1, callable(a))
attempt(lambda: 1 in a)
def with_(): 
    with a: pass
attempt(with_)
attempt(lambda: [1][a])
attempt(lambda: int(a))
attempt(lambda: next(a))
attempt(lambda: reversed(a))
attempt(lambda: -a)
attempt(lambda: abs(a))
attempt(lambda: a < a)
attempt(lambda: round(a))
attempt(lambda: float(a))
attempt(lambda: complex(a))
attempt(lambda: [*a])
attempt(lambda: {**a})
attempt(lambda: range(a))
attempt(lambda: "%d" % a)
attempt(lambda: chr(a))
attempt(lambda: bytes(a))
attempt(lambda: divmod(a, 1))
attempt(lambda: pow(a, 1))
attempt(lambda: sum([a]))
attempt(lambda: max(a))
attempt(lambda: max(a, a))
attempt(lambda: sorted([a, a]))
attempt(lambda: "".join(a))
attempt(lambda: "".join([a]))
attempt(lambda: dict(a))
attempt(lambda: dict([a]))
def store(): a[1] = 2
def remove(): del a[1]
attempt(store)
attempt(remove)
class B: pass
b = B()
B.__len__ = lambda self: 7
B.__call__ = lambda self, *x: ("called", x)
print(len(b), b(1))
del B.__len__
attempt(lambda: len(b))
B.__len__ = None
attempt(lambda: len(b))
B.__call__ = None
attempt(lambda: b())
print(callable(b))
B.__iter__ = None
B.__getitem__ = lambda s, i: i
attempt(lambda: iter(b))
B.__contains__ = None
attempt(lambda: 1 in b)
B.__hash__ = None
attempt(lambda: hash(b))
B.__eq__ = None
attempt(lambda: b == 1)
B.__add__ = None
attempt(lambda: b + 1)
B.__bool__ = None
attempt(lambda: bool(b))
B.__reversed__ = None
attempt(lambda: reversed(b))
B.__repr__ = None
attempt(lambda: repr(b))
B.__str__ = None
attempt(lambda: str(b))
B.__format__ = None
attempt(lambda: f"{b}")
B.__index__ = None
attempt(lambda: [1][b])
B.__enter__ = None
attempt(lambda: with_b())
def with_b():
    with b: pass
attempt(with_b)
B.__getattr__ = None
attempt(lambda: b.anything)
B.__setattr__ = None
attempt(lambda: setattr(b, "x", 1))
B.__init__ = None
attempt(B)
B.__new__ = None
attempt(B)
