#: about: class-level operators
#: kind: language
#: stdout:
#| frozenset[int]
#| frozenset({1})
#| frozenset | None
#| frozenset[int] | int
#| True
#| frozenset[str]
#| TypeError: frozenset.__class_getitem__() takes exactly one argument (0 given)
#| frozenset[()]
#| 'empty'
#| False
#| 2
#| 'F'
#| TypeError: F.__class_getitem__() takes exactly one argument (0 given)
#| 'F'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: frozenset[int], lambda: frozenset[int]([1, 1]), lambda: frozenset | None, lambda: frozenset[int] | int, lambda: isinstance(frozenset(), frozenset | set), lambda: frozenset.__class_getitem__(str), lambda: frozenset.__class_getitem__(), lambda: frozenset[()], lambda: frozenset() or "empty", lambda: frozenset == set, lambda: {frozenset: 1, set: 2}[set])
class F(frozenset): pass
show(lambda: F[int].__origin__.__name__, lambda: F.__class_getitem__(), lambda: type(F[int]("ab")).__name__)
