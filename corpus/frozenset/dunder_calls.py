#: about: operators called as methods
#: kind: language
#: stdout:
#| frozenset({1, 2, 3})
#| NotImplemented
#| {1, 2, 3}
#| frozenset({2})
#| NotImplemented
#| frozenset({2})
#| {9}
#| frozenset({1, 3})
#| NotImplemented
#| True
#| NotImplemented
#| True
#| NotImplemented
#| False
#| 2
#| True
#| TypeError: expected 0 arguments, got 1
#| 2
#| TypeError: descriptor '__or__' requires a 'frozenset' object but received a 'int'
#| TypeError: descriptor '__hash__' requires a 'frozenset' object but received a 'set'
#| 2
#| TypeError: descriptor '__or__' of 'frozenset' object needs an argument
#| TypeError: expected 1 argument, got 0
#| frozenset({1})
#| TypeError: descriptor '__sub__' requires a 'frozenset' object but received a 'set'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset([1, 2])
show(lambda: f.__or__({3}), lambda: f.__or__([3]), lambda: f.__ror__({3}), lambda: f.__and__({2}), lambda: f.__rand__([2]), lambda: f.__sub__({1}), lambda: f.__rsub__({1, 9}), lambda: f.__xor__({2, 3}), lambda: f.__rxor__(None), lambda: f.__eq__({1, 2}), lambda: f.__eq__(5), lambda: f.__lt__({1, 2, 3}), lambda: f.__ge__([1]), lambda: f.__ne__(f), lambda: f.__len__(), lambda: f.__hash__() == hash(f), lambda: f.__hash__(1), lambda: f.__iter__().__length_hint__(), lambda: frozenset.__or__(1, f), lambda: frozenset.__hash__({1}), lambda: frozenset.__len__(f), lambda: frozenset.__or__(), lambda: f.__or__(), lambda: frozenset.__and__(f, {1}), lambda: frozenset.__sub__({1}, f))
