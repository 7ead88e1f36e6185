#: about: exactly one other, duplicates count once
#: kind: language
#: stdout:
#| {1, 2, 4}
#| set()
#| {1, 2, 3}
#| {2, 3, 9}
#| {2, 3, 5}
#| TypeError: set.symmetric_difference() takes exactly one argument (0 given)
#| TypeError: set.symmetric_difference() takes exactly one argument (2 given)
#| TypeError: 'int' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| {1, 2, 3, '1'}
#| {1, 2}
#| TypeError: descriptor 'symmetric_difference' for 'set' objects doesn't apply to a 'list' object
#| {1, 2, 3}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2, 3}
show(lambda: s.symmetric_difference([3, 4, 4, 3]), lambda: s.symmetric_difference(s), lambda: s.symmetric_difference([]), lambda: s.symmetric_difference({1: 0, 9: 0}), lambda: s.symmetric_difference(iter([1, 1, 5, 5])), lambda: s.symmetric_difference(), lambda: s.symmetric_difference([], []), lambda: s.symmetric_difference(5), lambda: s.symmetric_difference([[]]), lambda: s.symmetric_difference("1"), lambda: set.symmetric_difference({1}, [2]), lambda: set.symmetric_difference([], []), lambda: s)
