#: about: symmetric_difference takes one iterable
#: kind: language
#: stdout:
#| frozenset({1, 3})
#| frozenset()
#| frozenset({2, 5})
#| frozenset({9, 1})
#| TypeError: frozenset.symmetric_difference() takes exactly one argument (0 given)
#| TypeError: frozenset.symmetric_difference() takes exactly one argument (2 given)
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| 'frozenset'
#| frozenset({1, 2})

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset([1, 2])
show(lambda: f.symmetric_difference([2, 3, 3]), lambda: f.symmetric_difference(f), lambda: f.symmetric_difference({1: 0, 5: 0}), lambda: f.symmetric_difference(frozenset([2, 9])), lambda: f.symmetric_difference(), lambda: f.symmetric_difference([], []), lambda: f.symmetric_difference(None), lambda: f.symmetric_difference([1, []]), lambda: type(f.symmetric_difference({1})).__name__, lambda: f)
