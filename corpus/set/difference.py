#: about: difference with any number
#: kind: language
#: stdout:
#| {1, 2, 3, 4}
#| False
#| {1, 2, 4}
#| {4}
#| {1, 3, 4}
#| set()
#| {1, 2, 3, 4}
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: 'int' object is not iterable
#| set()
#| TypeError: unbound method set.difference() needs an argument
#| TypeError: descriptor 'difference' for 'set' objects doesn't apply to a 'list' object
#| {1, 2, 3, 4}
#| set set set

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2, 3, 4}
show(lambda: s.difference(), lambda: s.difference() is s, lambda: s.difference([3, 9]), lambda: s.difference([1], {2}, (3,)), lambda: s.difference({2: 0}), lambda: s.difference(s), lambda: s.difference([]), lambda: s.difference(range(3), 7), lambda: s.difference(5), lambda: s.difference([[]]), lambda: s.difference([1], [{}]), lambda: set().difference([[]]), lambda: set().difference(5), lambda: set.difference({1}, [1]), lambda: set.difference(), lambda: set.difference([1], [1]), lambda: s)
class S(set): pass
print(type(S("a").difference()).__name__, type(S("a").difference("b")).__name__, type(S("a").difference({"b"})).__name__)
