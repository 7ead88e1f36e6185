#: about: reprs, nested and of subclasses
#: kind: language
#: stdout:
#| set() {1} {'a'} {None} {(1, 2)} {frozenset()} {frozenset({frozenset({1})})} S() S({1}) F() F({'x'}) [set()] {1: {2}} own {1, 2, 3} {b'b'} {1.5} {"it's"} {1} {2} {3} {'\xe9'}
#| Inner({1}) R({5}) F() S()
#| TypeError: unsupported format string passed to set.__format__
#| '{1}'
#| TypeError: descriptor '__repr__' requires a 'set' object but received a 'list'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class S(set): pass
class F(frozenset): pass
class R(set):
    def __repr__(self): return "own"
print(set(), {1}, {"a"}, {None}, {(1, 2)}, {frozenset()}, {frozenset([frozenset([1])])}, S(), S([1]), F(), F("x"), [set()], {1: {2}}, R([1]), {1, 2, 3}, {b"b"}, {1.5}, {"it's"}, str({1}), f"{ {2} }", "%s" % {3}, ascii({"é"}))
class Outer:
    class Inner(set): pass
print(Outer.Inner([1]), set.__repr__(R([5])), frozenset.__repr__(F()), set.__repr__(S()))
show(lambda: format({1}, ">5"), lambda: format({1}, ""), lambda: set.__repr__([]))
