#: about: reprs of frozensets and subclasses
#: kind: language
#: stdout:
#| frozenset() frozenset({1}) F() F({1}) R [R] frozenset({frozenset({1})}) frozenset({'a'}) {frozenset()} frozenset({None})       frozenset({2}) T({1}) R({5})
#| TypeError: unsupported format string passed to frozenset.__format__
#| 'frozenset({1, 2, 3})'
#| TypeError: descriptor '__repr__' requires a 'frozenset' object but received a 'set'
#| TypeError: expected 0 arguments, got 1
#| frozenset({H(frozenset(...))})

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class F(frozenset): pass
class R(frozenset):
    def __repr__(self): return "R"
class T(F):
    def __iter__(self): return iter("shown?")
print(frozenset(), frozenset([1]), F(), F([1]), R([1]), [R()], frozenset([frozenset([1])]), frozenset(["a"]), {frozenset()}, str(frozenset([None])), f"{frozenset([2])!r:>20}", T([1]), frozenset.__repr__(R([5])))
show(lambda: format(frozenset(), "s"), lambda: repr(frozenset([1, 2, 3])), lambda: frozenset.__repr__({1}), lambda: frozenset().__repr__(1))
class H:
    def __hash__(self): return 1
    def __repr__(self): return f"H({self.f})"
h = H()
h.f = frozenset([h])
print(h.f)
