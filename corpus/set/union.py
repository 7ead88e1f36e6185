#: about: union of any number, and what it returns
#: kind: language
#: stdout:
#| {1, 2}
#| False
#| {1, 2, 3}
#| {1, 2, 3, 4, 5, 6, 7, 8}
#| {1, 2}
#| True
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: set.union() takes no keyword arguments
#| {1, 2}
#| TypeError: unbound method set.union() needs an argument
#| TypeError: descriptor 'union' for 'set' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'union' for 'set' objects doesn't apply to a 'frozenset' object
#| {0, 1, 2, 3, 4}
#| {1, 2}
#| 'set'
#| 'set'
#| 'set'
#| 'set'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2}
show(lambda: s.union(), lambda: s.union() is s, lambda: s.union([3]), lambda: s.union([3], {4}, (5,), {6: 0}, range(7, 9)), lambda: s.union(s), lambda: s.union("a") == {1, 2, "a"}, lambda: s.union(1), lambda: s.union([3], None), lambda: s.union([[]]), lambda: s.union(other=[1]), lambda: set.union({1}, [2]), lambda: set.union(), lambda: set.union([1], [2]), lambda: set.union(frozenset()), lambda: set().union(*[[n] for n in range(5)]), lambda: s)
class S(set): pass
show(lambda: type(S("a").union()).__name__, lambda: type(S("a").union("b")).__name__, lambda: type({1}.union(S("a"))).__name__, lambda: type(set.union(S("a"), [])).__name__)
