#: about: constants shared between calls stay the same
#: kind: language
#: stdout:
#| frozenset({0, 1, 2, 3, 4}) frozenset({0, 1, 2}) frozenset() True
#| True frozenset({1, 2, 3}) frozenset({1, 2})
#| [True, False, False] True 2

EMPTY = frozenset()
def f(x, seen=frozenset()):
    return seen | {x} if x == 0 else f(x - 1, seen | {x})
print(f(4), f(2), EMPTY, f(0, frozenset("z")) == {0, "z"})
def g(s=frozenset({1, 2})): return s
print(g() is g(), g() | {3}, g())
class C:
    allowed = frozenset({"a", "b"})
    def ok(self, x): return x in self.allowed
print([C().ok(x) for x in ("a", "c", 1)], C.allowed | {"c"} == {"a", "b", "c"}, len(C.allowed))
