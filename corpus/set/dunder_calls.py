#: about: operators called as methods return NotImplemented for strangers
#: kind: language
#: stdout:
#| {1, 2, 3}
#| NotImplemented
#| {1, 2, 3}
#| NotImplemented
#| {2}
#| NotImplemented
#| frozenset({2})
#| {2}
#| {9}
#| NotImplemented
#| {1, 3}
#| {1, 3}
#| NotImplemented
#| TypeError: descriptor '__and__' requires a 'set' object but received a 'list'
#| NotImplemented
#| TypeError: descriptor '__or__' requires a 'set' object but received a 'frozenset'
#| TypeError: descriptor '__or__' requires a 'frozenset' object but received a 'set'
#| TypeError: expected 1 argument, got 0
#| TypeError: expected 1 argument, got 2
#| True
#| True
#| NotImplemented
#| True
#| 2
#| '{1, 2}'
#| None
#| NotImplemented
#| True
#| {2}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2}
show(lambda: s.__or__({3}), lambda: s.__or__([3]), lambda: s.__ror__({3}), lambda: s.__ror__([3]), lambda: s.__and__({2}), lambda: s.__and__((2,)), lambda: s.__rand__(frozenset([2])), lambda: s.__sub__({1}), lambda: s.__rsub__({1, 9}), lambda: s.__rsub__([1]), lambda: s.__xor__({2, 3}), lambda: s.__rxor__({2, 3}), lambda: s.__xor__(None), lambda: set.__and__([1], {1}), lambda: set.__and__({1}, [1]), lambda: set.__or__(frozenset(), {1}), lambda: frozenset.__or__({1}, frozenset()), lambda: s.__or__(), lambda: s.__or__({1}, {2}), lambda: s.__contains__(1), lambda: s.__eq__({1, 2}), lambda: s.__eq__([1, 2]), lambda: s.__iter__().__next__() in s, lambda: s.__len__(), lambda: s.__repr__(), lambda: s.__hash__, lambda: s.__ior__([1]), lambda: s.__isub__({1}) is s, lambda: s)
