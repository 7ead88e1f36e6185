#: about: what set() takes
#: kind: language
#: stdout:
#| set()
#| {'e', 'h', 'l', 'o'}
#| {1, 2}
#| set()
#| {1, 3}
#| {0, 1, 2, 3, 4}
#| {'a', 'b'}
#| {1, 2}
#| {'a', 'b'}
#| {(1, 2)}
#| {97, 98}
#| set()
#| {()}
#| {'ab', 'cd'}
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: set expected at most 1 argument, got 2
#| TypeError: set expected at most 1 argument, got 3
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: set() takes no keyword arguments
#| TypeError: set() takes no keyword arguments
#| TypeError: 'builtin_function_or_method' object is not iterable
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError: set() takes no keyword arguments

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: set(), lambda: set("hello"), lambda: set([1, 2, 1]), lambda: set(()), lambda: set({1: 2, 3: 4}), lambda: set(range(5)), lambda: set(x for x in "aab"), lambda: set({1, 2}), lambda: set(frozenset("ab")), lambda: set({1: 2}.items()), lambda: set(b"ab"), lambda: set(iter([])), lambda: set([()]), lambda: set(["ab", "cd"]))
show(lambda: set(1), lambda: set(None), lambda: set([], []), lambda: set(1, 2, 3), lambda: set([[]]), lambda: set([1, {}]), lambda: set(iterable=[]), lambda: set(**{"a": 1}), lambda: set(len), lambda: set([{1}]), lambda: set("a", x=1))
