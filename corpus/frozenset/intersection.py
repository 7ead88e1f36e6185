#: about: intersection with iterables of every kind
#: kind: language
#: stdout:
#| frozenset({0, 1, 2, 3, 4, 5})
#| frozenset({5})
#| frozenset({2})
#| frozenset({0, 1, 2, 3, 4, 5})
#| frozenset()
#| frozenset()
#| TypeError: 'int' object is not iterable
#| TypeError: unhashable type: 'list'
#| TypeError: 'NoneType' object is not iterable
#| TypeError: frozenset.intersection() takes no keyword arguments
#| TypeError: descriptor 'intersection' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: unbound method frozenset.intersection() needs an argument
#| 'frozenset'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset(range(6))
show(lambda: f.intersection(), lambda: f.intersection([5, 9, 5]), lambda: f.intersection({1, 2}, (2, 3), {2: 0}), lambda: f.intersection(f), lambda: f.intersection([]), lambda: f.intersection(iter("ab")), lambda: f.intersection(1), lambda: f.intersection([[]]), lambda: f.intersection([1], None), lambda: f.intersection(other=[]), lambda: frozenset.intersection([1], [1]), lambda: frozenset.intersection(), lambda: type(f.intersection({1})).__name__)
