#: about: in, not in, and unhashable keys
#: kind: language
#: stdout:
#| True True True False True True True True False False True
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'slice' as a dict key (unhashable type: 'list')
#| True
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: dict.__contains__() takes exactly one argument (0 given)
#| TypeError: dict.__contains__() takes exactly one argument (2 given)
#| TypeError: dict.__contains__() takes no keyword arguments
#| True
#| TypeError: descriptor '__contains__' for 'dict' objects doesn't apply to a 'int' object
#| TypeError: unbound method dict.__contains__() needs an argument

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: "a", "x": None, (1, 2): 3, None: 4}
print(1 in d, 1.0 in d, True in d, 2 in d, "x" in d, None in d, (1, 2) in d, (1, 2.0) in d, "a" in d, 1 not in d, () not in d)
show(lambda: [] in d, lambda: [] in {}, lambda: {} not in d, lambda: (1, []) in d, lambda: slice([]) in d, lambda: d.__contains__("x"), lambda: d.__contains__([]), lambda: d.__contains__(), lambda: d.__contains__(1, 2), lambda: d.__contains__(key=1), lambda: dict.__contains__(d, 1), lambda: dict.__contains__(1, 1), lambda: dict.__contains__())
