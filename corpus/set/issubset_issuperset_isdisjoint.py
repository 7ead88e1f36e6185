#: about: the methods take any iterable
#: kind: language
#: stdout:
#| True
#| False
#| True
#| True
#| False
#| True
#| True
#| True
#| False
#| True
#| True
#| False
#| True
#| True
#| False
#| True
#| TypeError: set.issubset() takes exactly one argument (0 given)
#| TypeError: set.issubset() takes exactly one argument (2 given)
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'list'
#| TypeError: set.issubset() takes no keyword arguments
#| TypeError: set.issuperset() takes exactly one argument (0 given)
#| TypeError: set.issuperset() takes exactly one argument (2 given)
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| False
#| TypeError: set.issuperset() takes no keyword arguments
#| TypeError: set.isdisjoint() takes exactly one argument (0 given)
#| TypeError: set.isdisjoint() takes exactly one argument (2 given)
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| False
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: set.isdisjoint() takes no keyword arguments
#| TypeError: unhashable type: 'list'
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: descriptor 'issubset' for 'set' objects doesn't apply to a 'list' object
#| TypeError: unbound method set.isdisjoint() needs an argument

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2, 3}
show(lambda: s.issubset([1, 2, 3, 4]), lambda: s.issubset(range(3)), lambda: s.issubset({1: 0, 2: 0, 3: 0}), lambda: s.issubset(iter([3, 2, 1])), lambda: s.issubset("123"), lambda: set().issubset([]), lambda: s.issuperset([1, 1]), lambda: s.issuperset([]), lambda: s.issuperset([4]), lambda: s.issuperset({2: 0}), lambda: s.isdisjoint([4]), lambda: s.isdisjoint([4, 1]), lambda: s.isdisjoint({5: 0}), lambda: s.isdisjoint(""), lambda: s.isdisjoint(s), lambda: set().isdisjoint(set()))
for m in (s.issubset, s.issuperset, s.isdisjoint): show(lambda: m(), lambda: m([], []), lambda: m(5), lambda: m(None), lambda: m([[]]), lambda: m([1, []]), lambda: m([9, []]), lambda: m(other=[]))
show(lambda: set().issubset([[]]), lambda: set().issuperset([[]]), lambda: set().isdisjoint([[]]), lambda: set.issubset([], []), lambda: set.isdisjoint())
