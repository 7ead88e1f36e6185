#: about: |, comparisons, hash, repr and methods of the proxy
#: kind: language
#: stdout:
#| {'a': 1, 'b': 2, 'c': 3}
#| {'c': 3, 'a': 1, 'b': 2}
#| {'a': 1, 'b': 3, 'c': 4}
#| 'dict'
#| TypeError: unsupported operand type(s) for |: 'dict' and 'list'
#| TypeError: unsupported operand type(s) for |: 'list' and 'dict'
#| TypeError: unsupported operand type(s) for |: 'dict' and 'NoneType'
#| False
#| True
#| True
#| True
#| TypeError: '>' not supported between instances of 'dict' and 'dict'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: unhashable type: 'dict'
#| "mappingproxy({'a': 1, 'b': 2})"
#| "{'a': 1, 'b': 2}"
#| "{'a': 1, 'b': 2}"
#| True
#| False
#| TypeError: 'mappingproxy' object is not callable
#| TypeError: unsupported operand type(s) for +: 'mappingproxy' and 'mappingproxy'
#| TypeError: unsupported operand type(s) for &: 'mappingproxy' and 'mappingproxy'
#| TypeError: '|=' is not supported by mappingproxy; use '|' instead
#| dict_keys(['a', 'b'])
#| dict_values([1, 2])
#| dict_items([('a', 1), ('b', 2)])
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: get expected at most 2 arguments, got 3
#| TypeError: mappingproxy.copy() takes no arguments (1 given)
#| TypeError: mappingproxy.keys() takes no arguments (1 given)
#| {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2, 'z': 1}
#| ['a', 'b']
#| {'a': 1, 'b': 2}
#| TypeError: mappingproxy.get() takes no keyword arguments
#| matched 1 {'b': 2}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": 2}
m = d.keys().mapping
n = {"b": 3, "c": 4}.keys().mapping
show(lambda: m | {"c": 3}, lambda: {"c": 3, "a": 0} | m, lambda: m | n, lambda: type(m | {}).__name__, lambda: m | [], lambda: [] | m, lambda: m | None, lambda: m == n, lambda: m == {"b": 2, "a": 1}, lambda: {"a": 1, "b": 2} == m, lambda: m != n, lambda: m < n, lambda: m < {}, lambda: hash(m), lambda: repr(m), lambda: str(m), lambda: f"{m}", lambda: bool(m), lambda: bool({}.keys().mapping), lambda: m(), lambda: m + n, lambda: m & n)
def ior():
    global m
    m |= {"z": 1}
show(ior, lambda: m.keys(), lambda: m.values(), lambda: m.items(), lambda: m.get(), lambda: m.get(1, 2, 3), lambda: m.copy(1), lambda: m.keys(1), lambda: {**m}, lambda: dict(m), lambda: dict(m, z=1), lambda: sorted(m), lambda: (lambda **kw: kw)(**m), lambda: m.get("z", default=1))
match m:
    case {"a": x, **rest}: print("matched", x, rest)
