#: about: update with any number of iterables
#: kind: language
#: stdout:
#| None None None [1, 10, 2, 3, 4, 6, 7, 8, 9, 'a']
#| 10
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| True
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| True
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError: set.update() takes no keyword arguments
#| TypeError: descriptor 'update' for 'set' objects doesn't apply to a 'list' object
#| TypeError: unbound method set.update() needs an argument
#| TypeError: descriptor 'update' for 'set' objects doesn't apply to a 'frozenset' object

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = set()
print(s.update(), s.update([1]), s.update({2}, (3,), "a", {4: 5}, range(6, 8), iter([8]), {9: 1}.keys(), (x for x in [10])), sorted(s, key=str))
s.update(s)
s.update(s, s)
print(len(s))
show(lambda: s.update(1), lambda: s.update([11], 5), lambda: 11 in s, lambda: s.update([12, []]), lambda: 12 in s, lambda: s.update(None), lambda: s.update([{1}]), lambda: s.update(other=[1]), lambda: set.update([], []), lambda: set.update(), lambda: set.update(frozenset(), [1]))
