#: about: subclasses of tuple: attributes, slots, results of operations
#: kind: language
#: stdout:
#| ('a', 'b', 'c') a 5 {'extra': 5} T True True 3 1 False T False tuple
#| tuple ('a', 'b', 'c'); tuple ('b', 'c'); tuple ('a', 'b', 'c'); tuple ('a', 'b', 'c'); tuple ('a', 'b', 'c'); tuple ('a', 'b', 'c', 'a', 'b', 'c'); tuple ('a', 'b', 'c'); tuple ('a', 'b', 'c'); tuple ('a', 'b', 'c'); 
#| TypeError: nonempty __slots__ not supported for subtype of 'tuple' ('x', 'y')
#| AttributeError: 'E' object has no attribute 'x' and no __dict__ for setting new attributes TypeError: multiple bases have instance lay-out conflict TypeError: multiple bases have instance lay-out conflict ['T', 'tuple', 'object'] True False
#| Point(4, 6) 4 6 True hit [Point(1, 9), Point(2, 1)] (1, 4, 6) AttributeError: property 'x' of 'Point' object has no setter

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class T(tuple):
    kind = "T"
    def first(self): return self[0]
t = T("abc")
t.extra = 5
print(t, t.first(), t.extra, vars(t), type(t).__name__, t == tuple("abc"), hash(t) == hash(tuple("abc")), len(t), t.index("b"), T(t) is t, type(T(t)).__name__, tuple(t) is t, type(tuple(t)).__name__)
for f in (lambda: t[:], lambda: t[1:], lambda: t + (), lambda: () + t, lambda: t * 1, lambda: 2 * t, lambda: tuple(t), lambda: (*t,), lambda: tuple(sorted(t))): print(type(f()).__name__, f(), end="; ")
print()
print(attempt(lambda: type("S", (tuple,), {"__slots__": ("a",)})), type("S", (tuple,), {"__slots__": ()})("xy"))
class E(tuple): __slots__ = ()
print(attempt(lambda: setattr(E(), "x", 1)), attempt(lambda: type("B", (tuple, list), {})), attempt(lambda: type("B", (tuple, int), {})), [c.__name__ for c in T.mro()], isinstance(t, tuple), issubclass(T, list))
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, other): return Point(self.x + other[0], self.y + other[1])
    def __repr__(self): return f"Point({self.x}, {self.y})"
p = Point(1, 2) + (3, 4)
x, y = p
print(p, x, y, p == (4, 6), {p: "hit"}[4, 6], sorted([Point(2, 1), Point(1, 9)]), (1,) + p, attempt(lambda: setattr(p, "x", 1)))
