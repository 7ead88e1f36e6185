#: about: set[...] is a generic alias
#: kind: language
#: stdout:
#| set[int]
#| frozenset[str]
#| {1}
#| frozenset({'a'})
#| set[int, str]
#| set[()]
#| <class 'set'>
#| (<class 'int'>,)
#| set[int]
#| TypeError: set.__class_getitem__() takes exactly one argument (0 given)
#| TypeError: 'set' object is not subscriptable
#| True
#| set[int] | None
#| TypeError: isinstance() argument 2 cannot be a parameterized generic

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: set[int], lambda: frozenset[str], lambda: set[int]([1]), lambda: frozenset[int]("a"), lambda: set[int, str], lambda: set[()], lambda: set[int].__origin__, lambda: set[int].__args__, lambda: set.__class_getitem__(int), lambda: set.__class_getitem__(), lambda: {1}[int], lambda: set[int] == set[int], lambda: set[int] | None, lambda: isinstance({1}, set[int]))
