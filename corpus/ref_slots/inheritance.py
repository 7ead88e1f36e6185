#: about: slots along the class hierarchy
#: kind: language
#: stdout:
#| 1 2
#| AttributeError: 'B' object has no attribute 'c' and no __dict__ for setting new attributes
#| 0
#| AttributeError: 'D' object has no attribute 'd' and no __dict__ for setting new attributes
#| 9
#| 5 5
#| AttributeError: 'D' object has no attribute 'a'
#| TypeError: descriptor 'a' for 'A' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'a' for 'A' objects doesn't apply to a 'int' object
#| None
#| AttributeError: a
#| AttributeError: 'B' object has no attribute 'a'
#| TypeError: vars() argument must have __dict__ attribute
#| [False, False]
#| TypeError: multiple bases have instance lay-out conflict
#| X
#| X
#| X
#| TypeError: __dict__ slot disallowed: we already got one
#| TypeError: __weakref__ slot disallowed: we already got one
#| X
#| TypeError: nonempty __slots__ not supported for subtype of 'int'
#| TypeError: nonempty __slots__ not supported for subtype of 'tuple'
#| TypeError: nonempty __slots__ not supported for subtype of 'bytes'
#| X
#| 7
#| TypeError: nonempty __slots__ not supported for subtype of 'int'
#| [1]
#| TypeError: nonempty __slots__ not supported for subtype of 'type'
#| X
#| X
#| {'a': 1} 4
#| AttributeError: 'Dct' object has no attribute 'other' and no __dict__ for setting new attributes

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A: __slots__ = ("a",)
class B(A): __slots__ = ("b",)
class C(B): pass
class D(A): __slots__ = ("a",)
class E(C): __slots__ = ("e",)
b = B(); b.a, b.b = 1, 2
print(b.a, b.b)
def set_(o, n, v=0):
    setattr(o, n, v)
    return getattr(o, n)
attempt(set_, b, "c")
attempt(set_, C(), "c")
attempt(set_, D(), "d")
attempt(set_, E(), "z", 9)
d = D(); d.a = 5
print(d.a, D.a.__get__(d))
attempt(lambda: A.a.__get__(d))
attempt(lambda: A.a.__get__(1))
attempt(lambda: A.a.__set__(1, 2))
attempt(lambda: A.a.__delete__(b))
attempt(lambda: A.a.__delete__(b))
attempt(lambda: b.a)
attempt(lambda: vars(b))
print([hasattr(A(), "a"), hasattr(C(), "b")])
class P: __slots__ = ("p",)
class Q: __slots__ = ("q",)
class R: __slots__ = ()
class S: pass
attempt(type, "X", (P, Q), {})
attempt(lambda: type("X", (P, R), {}).__name__)
attempt(lambda: type("X", (P, S), {}).__name__)
attempt(lambda: type("X", (R, P, S), {"__slots__": ("more",)}).__name__)
attempt(lambda: type("X", (S,), {"__slots__": ("__dict__",)}).__name__)
attempt(lambda: type("X", (S,), {"__slots__": ("__weakref__",)}).__name__)
attempt(lambda: type("X", (P,), {"__slots__": ("__weakref__",)}).__name__)
attempt(lambda: type("X", (int,), {"__slots__": ("v",)}))
attempt(lambda: type("X", (tuple,), {"__slots__": ("v",)}))
attempt(lambda: type("X", (bytes,), {"__slots__": ("v",)}))
attempt(lambda: type("X", (str,), {"__slots__": ("v",)}).__name__)
attempt(lambda: type("X", (int,), {"__slots__": ()})(7))
attempt(lambda: type("X", (int,), {"__slots__": ("__dict__",)}).__name__)
attempt(lambda: type("X", (list,), {"__slots__": ("v",)})([1]))
attempt(lambda: type("X", (type,), {"__slots__": ("v",)}))
attempt(lambda: type("X", (type,), {"__slots__": ()}).__name__)
attempt(lambda: type("X", (Exception,), {"__slots__": ("v",)}).__name__)
class Dct(dict): __slots__ = ("extra",)
dd = Dct(a=1); dd.extra = 4
print(dd, dd.extra)
attempt(set_, dd, "other")
