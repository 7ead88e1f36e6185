#: about: union with iterables of every kind
#: kind: language
#: stdout:
#| frozenset({1, 2})
#| frozenset({1, 2, 3})
#| frozenset({1, 2, 3, 4, 5, 6, 7})
#| frozenset({1, 2})
#| frozenset({1, 2})
#| TypeError: 'int' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: 'NoneType' object is not iterable
#| TypeError: frozenset.union() takes no keyword arguments
#| frozenset({1, 2, 9})
#| TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: unbound method frozenset.union() needs an argument
#| TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'set' object
#| frozenset({1, 2})

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset([1, 2])
show(lambda: f.union(), lambda: f.union([3]), lambda: f.union({3}, (4,), {5: 0}, range(6, 8)), lambda: f.union(f), lambda: f.union(iter([2])), lambda: f.union(1), lambda: f.union([[]]), lambda: f.union([1], None), lambda: f.union(other=[]), lambda: frozenset.union(f, [9]), lambda: frozenset.union([1], [2]), lambda: frozenset.union(), lambda: frozenset.union({1}, [2]), lambda: f)
