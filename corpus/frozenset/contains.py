#: about: membership, sets as elements sought
#: kind: language
#: stdout:
#| True True True True True False True False
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'set')
#| True
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: frozenset.__contains__() takes exactly one argument (0 given)
#| TypeError: frozenset.__contains__() takes exactly one argument (2 given)
#| TypeError: descriptor '__contains__' for 'frozenset' objects doesn't apply to a 'set' object
#| TypeError: descriptor '__contains__' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: unbound method frozenset.__contains__() needs an argument

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset([1, "a", frozenset([2]), (1,)])
print(1 in f, 1.0 in f, "a" in f, {2} in f, frozenset([2]) in f, set() in f, (1,) in f, 3 in f)
show(lambda: [] in f, lambda: {} in f, lambda: ({2},) in f, lambda: f.__contains__({2}), lambda: f.__contains__([]), lambda: f.__contains__(), lambda: f.__contains__(1, 2), lambda: frozenset.__contains__({1}, 1), lambda: frozenset.__contains__([], 1), lambda: frozenset.__contains__())
