#: about: what update refuses, with the number of arguments first
#: kind: language
#: stdout:
#| TypeError: 'int' object is not iterable
#| TypeError: update expected at most 1 argument, got 2
#| TypeError: update expected at most 1 argument, got 3
#| TypeError: update expected at most 1 argument, got 2
#| TypeError: 'NoneType' object is not iterable
#| TypeError: object is not iterable
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| None
#| TypeError: object is not iterable
#| TypeError: unbound method dict.update() needs an argument
#| TypeError: descriptor 'update' for 'dict' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'update' for 'dict' objects doesn't apply to a 'int' object
#| TypeError: dict.update() argument after ** must be a mapping, not int
#| {0: 0}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {0: 0}
show(lambda: d.update(1), lambda: d.update({}, {}), lambda: d.update(1, 2, 3), lambda: d.update({}, {}, a=1), lambda: d.update(None), lambda: d.update([1, 2]), lambda: d.update("abc"), lambda: d.update([(1, 2, 3)]), lambda: d.update([([], 1)]), lambda: d.update({}.keys()), lambda: d.update({1: 2}.keys()), lambda: dict.update(), lambda: dict.update([], {}), lambda: dict.update(5, a=1), lambda: d.update(**5))
print(d)
