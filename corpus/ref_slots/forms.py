#: about: every shape of __slots__
#: kind: language
#: stdout:
#| A single
#| B ('a', 'b')
#| C ['l1', 'l2']
#| D {'k1': 'doc of k1', 'k2': None}
#| E ()
#| F {'only'}
#| generator ['g1', 'g2']
#| ['h1']
#| None None None
#| member_descriptor <member 'single' of 'A' objects> single A A.single
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ items must be strings, not 'int'
#| TypeError: __slots__ items must be strings, not 'bytes'
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| <class '__main__.X'>
#| <class '__main__.X'>
#| <class '__main__.X'>
#| ValueError: 'a' in __slots__ conflicts with class variable
#| TypeError: __dict__ slot disallowed: we already got one
#| TypeError: __weakref__ slot disallowed: we already got one
#| <class '__main__.X'>
#| <class '__main__.X'>
#| <class '__main__.X'>
#| <class '__main__.X'>
#| <class '__main__.X'>
#| <class '__main__.X'>
#| {'y': 2} 1
#| AttributeError: 'X' object has no attribute '__class__'
#| ValueError: '__slots__' in __slots__ conflicts with class variable

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A: __slots__ = "single"
class B: __slots__ = ("a", "b")
class C: __slots__ = ["l1", "l2"]
class D: __slots__ = {"k1": "doc of k1", "k2": None}
class E: __slots__ = ()
class F: __slots__ = {"only"}
class G: __slots__ = (n for n in ("g1", "g2"))
class H: __slots__ = iter(["h1"])

for cls in (A, B, C, D, E, F): print(cls.__name__, cls.__slots__)
print(G.__slots__.__class__.__name__, [n for n in dir(G) if n[0] == "g"])
print([n for n in dir(H) if n[0] == "h"])
print(D.k1.__doc__, D.k2.__doc__, B.a.__doc__)
print(type(A.single).__name__, repr(A.single), A.single.__name__, A.single.__objclass__.__name__, A.single.__qualname__)
def make(slots, **extra): return type("X", (), {"__slots__": slots, **extra})
attempt(make, "")
attempt(make, ("a b",))
attempt(make, ("1a",))
attempt(make, (1,))
attempt(make, (b"a",))
attempt(make, 5)
attempt(make, None)
attempt(make, ("a", "a"))
attempt(make, ("class", "for"))
attempt(make, ("é", "ß"))
attempt(make, ("a",), a=1)
attempt(make, ("__dict__", "__dict__"))
attempt(make, ("__weakref__", "__weakref__"))
attempt(make, ("__dict__", "x"))
attempt(make, ("__doc__",))
attempt(make, ("__module__",))
attempt(make, ("__classcell__",))
attempt(make, ("__init__",))
attempt(make, ("__class__",))
x = make(("__dict__", "x"))()
x.x, x.y = 1, 2
print(vars(x), x.x)
y = make(("__class__",))()
attempt(lambda: y.__class__)
attempt(make, ("__slots__",))
