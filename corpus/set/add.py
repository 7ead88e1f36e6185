#: about: add, twice, equal and unhashable
#: kind: language
#: stdout:
#| None
#| None
#| {1, 2}
#| None
#| None
#| None
#| 5
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: set.add() takes exactly one argument (0 given)
#| TypeError: set.add() takes exactly one argument (2 given)
#| TypeError: set.add() takes no keyword arguments
#| None
#| TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'list' object
#| TypeError: unbound method set.add() needs an argument
#| TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'frozenset' object
#| 6
#| {True} {1} {1.0} {0}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1}
show(lambda: s.add(2), lambda: s.add(1.0), lambda: s, lambda: s.add("x"), lambda: s.add(()), lambda: s.add(frozenset([1])), lambda: len(s), lambda: s.add([]), lambda: s.add({1}), lambda: s.add({}), lambda: s.add((1, [])), lambda: s.add(), lambda: s.add(1, 2), lambda: s.add(object=1), lambda: set.add(s, 7), lambda: set.add([], 1), lambda: set.add(), lambda: set.add(frozenset(), 1), lambda: len(s))
t = {True}
t.add(1)
t.add(1.0)
print(t, {1, True}, {1.0, 1}, {0, False, 0.0, -0.0, 0j})
