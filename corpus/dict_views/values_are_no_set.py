#: about: values compare by identity and have no operations
#: kind: language
#: stdout:
#| True False True False False True 2
#| TypeError: unsupported operand type(s) for &: 'dict_values' and 'set'
#| TypeError: unsupported operand type(s) for |: 'dict_values' and 'dict_values'
#| TypeError: unsupported operand type(s) for -: 'dict_values' and 'set'
#| TypeError: unsupported operand type(s) for ^: 'dict_values' and 'dict_values'
#| TypeError: '<' not supported between instances of 'dict_values' and 'dict_values'
#| TypeError: '<=' not supported between instances of 'dict_values' and 'set'
#| TypeError: 'dict_values' object is not subscriptable
#| AttributeError: 'dict_values' object has no attribute 'isdisjoint'
#| TypeError: unsupported operand type(s) for &: 'set' and 'dict_values'
#| TypeError: can only concatenate list (not "dict_values") to list
#| AttributeError: 'dict_values' object has no attribute 'index'
#| AttributeError: 'dict_values' object has no attribute 'count'
#| False
#| TypeError: '<=' not supported between instances of 'set' and 'dict_values'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: 2}
v = d.values()
print(v == v, v == d.values(), v != d.values(), v == {2}, v == [2], hash(v) == hash(v), len({v, d.values()}))
show(lambda: v & {2}, lambda: v | v, lambda: v - {2}, lambda: v ^ v, lambda: v < v, lambda: v <= {2}, lambda: v[0], lambda: v.isdisjoint([1]), lambda: {2} & v, lambda: [2] + v, lambda: v.index(2), lambda: v.count(2), lambda: {2} == v, lambda: {2} <= v)
