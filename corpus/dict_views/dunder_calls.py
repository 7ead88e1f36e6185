#: about: operators called as methods
#: kind: language
#: stdout:
#| {1}
#| {1}
#| {1, 2, 9}
#| {9, 2, 1}
#| {2}
#| {9}
#| {2}
#| {2, 9}
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| True
#| NotImplemented
#| True
#| NotImplemented
#| True
#| TypeError: expected 1 argument, got 0
#| True
#| True
#| {(1, 'a')}
#| {(2, 'b')}
#| {3}
#| True
#| 2
#| 'dict_keys([1, 2])'
#| 2
#| "dict_values(['a', 'b'])"
#| ['a', 'b']
#| {2}
#| TypeError: descriptor '__and__' requires a 'dict_keys' object but received a 'list'
#| TypeError: descriptor '__contains__' requires a 'dict_items' object but received a 'dict_keys'
#| TypeError: descriptor '__len__' of 'dict_keys' object needs an argument
#| True
#| NotImplemented

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: "a", 2: "b"}
k, i, v = d.keys(), d.items(), d.values()
show(lambda: k.__and__([1]), lambda: k.__rand__([1, 9]), lambda: k.__or__([9]), lambda: k.__ror__([9]), lambda: k.__sub__([1]), lambda: k.__rsub__([1, 9]), lambda: k.__xor__([1]), lambda: k.__rxor__([1, 9]), lambda: k.__and__(5), lambda: k.__sub__(5), lambda: k.__eq__({1, 2}), lambda: k.__eq__([1, 2]), lambda: k.__lt__({1, 2, 3}), lambda: k.__ge__(5), lambda: k.__ne__({1}), lambda: k.__and__(), lambda: k.__contains__(1), lambda: i.__contains__((1, "a")), lambda: i.__and__([(1, "a")]), lambda: i.__sub__([(1, "a")]), lambda: i.__rsub__([(1, "a"), 3]), lambda: i.__le__(i), lambda: k.__len__(), lambda: k.__repr__(), lambda: v.__len__(), lambda: v.__repr__(), lambda: list(v.__iter__()), lambda: type(k).__and__(k, [2]), lambda: type(k).__and__([2], k), lambda: type(i).__contains__(k, 1), lambda: type(k).__len__(), lambda: v.__eq__(v), lambda: v.__lt__(v))
