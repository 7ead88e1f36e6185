#: about: membership by hash and equality
#: kind: language
#: stdout:
#| True True True True False True True True True False True True False
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| True
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: set.__contains__() takes exactly one argument (0 given)
#| TypeError: set.__contains__() takes exactly one argument (2 given)
#| TypeError: set.__contains__() takes no keyword arguments
#| TypeError: descriptor '__contains__' for 'set' objects doesn't apply to a 'list' object
#| TypeError: unbound method set.__contains__() needs an argument
#| True
#| 2 True False 1 True False True

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, "a", (1, 2), None, frozenset([1]), 2.5}
print(1 in s, 1.0 in s, True in s, "a" in s, "b" in s, (1, 2) in s, (1.0, 2) in s, None in s, 2.5 in s, 2 in s, {1} in s, frozenset([1]) in s, 1 not in s)
show(lambda: [] in s, lambda: {} in s, lambda: ([],) in s, lambda: [] in set(), lambda: s.__contains__(1), lambda: s.__contains__([]), lambda: s.__contains__(), lambda: s.__contains__(1, 2), lambda: s.__contains__(object=1), lambda: set.__contains__([], 1), lambda: set.__contains__(), lambda: set.__contains__({1}, 1))
nan = float("nan")
t = {nan, float("nan")}
print(len(t), nan in t, float("nan") in t, len({nan, nan}), {nan} == {nan}, {nan} == {float("nan")}, {nan} <= {nan, 1})
