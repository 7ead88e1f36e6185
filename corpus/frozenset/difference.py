#: about: difference with iterables of every kind
#: kind: language
#: stdout:
#| frozenset({0, 1, 2, 3, 4, 5})
#| frozenset({0, 1, 2, 3, 4})
#| frozenset({4, 5})
#| frozenset()
#| frozenset({0, 1, 2, 3, 4, 5})
#| frozenset({0, 3, 4, 5})
#| TypeError: 'int' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: 'NoneType' object is not iterable
#| TypeError: frozenset.difference() takes no keyword arguments
#| TypeError: descriptor 'difference' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: unbound method frozenset.difference() needs an argument
#| 'frozenset'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset(range(6))
show(lambda: f.difference(), lambda: f.difference([5, 9]), lambda: f.difference({1, 2}, (2, 3), {0: 0}), lambda: f.difference(f), lambda: f.difference([]), lambda: f.difference({1: 1, 2: 2}), lambda: f.difference(1), lambda: f.difference([[]]), lambda: f.difference([1], None), lambda: f.difference(other=[]), lambda: frozenset.difference([1], [1]), lambda: frozenset.difference(), lambda: type(f.difference({1})).__name__)
