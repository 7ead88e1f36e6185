#: about: what frozenset() takes
#: kind: language
#: stdout:
#| frozenset()
#| frozenset({'a', 'b'})
#| frozenset({1, 2})
#| frozenset({1})
#| frozenset({0, 1, 2})
#| frozenset({'b'})
#| frozenset({1})
#| frozenset({1})
#| frozenset({()})
#| frozenset({97})
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: frozenset expected at most 1 argument, got 2
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError: frozenset() takes no keyword arguments
#| TypeError: frozenset() takes no keyword arguments
#| TypeError: frozenset expected at most 1 argument, got 3
#| TypeError: 'builtin_function_or_method' object is not iterable

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: frozenset(), lambda: frozenset("aab"), lambda: frozenset([1, 2, 1]), lambda: frozenset({1: 2}), lambda: frozenset(range(3)), lambda: frozenset(x for x in "b"), lambda: frozenset({1}), lambda: frozenset(frozenset([1])), lambda: frozenset([()]), lambda: frozenset(b"a"))
show(lambda: frozenset(1), lambda: frozenset(None), lambda: frozenset([], []), lambda: frozenset([[]]), lambda: frozenset([{1}]), lambda: frozenset(iterable=[]), lambda: frozenset([1], x=2), lambda: frozenset(1, 2, 3), lambda: frozenset(len))
