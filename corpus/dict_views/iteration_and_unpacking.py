#: about: views as iterables
#: kind: language
#: stdout:
#| ['a', 'b', 'c'] [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)] ['a', 'b', 'c'] (1, 2, 3) True [3, 2, 1] 6 c ('a', 1) {'a': 1, 'b': 2, 'c': 3} [('a', 1), ('b', 2), ('c', 3)] [(0, 1), (1, 2), (2, 3)] a,b,c [1, 1, 1] True True
#| a 1 [('b', 2), ('c', 3)] a [2, 3] {1: 'a', 2: 'b', 3: 'c'}
#| 1 2 3
#| TypeError: 'dict_keys' object is not an iterator
#| TypeError: 'dict_items' object is not subscriptable
#| TypeError: 'dict_keys' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'dict_values' and 'list'
#| TypeError: unsupported operand type(s) for *: 'dict_items' and 'int'
#| TypeError: object of type 'dict_keyiterator' has no len()

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": 2, "c": 3}
print([*d.keys()], [*d.values()], [*d.items()], list(d.keys()), tuple(d.values()), set(d.items()) == {("a", 1), ("b", 2), ("c", 3)}, sorted(d.values(), reverse=True), sum(d.values()), max(d.keys()), min(d.items()), dict(d.items()), list(zip(d.keys(), d.values())), list(enumerate(d.values())), ",".join(d.keys()), list(map(len, d.keys())), any(d.values()), all(d.keys()))
(k, v), *rest = d.items()
first, *_ = d.keys()
print(k, v, rest, first, [v for k, v in d.items() if k > "a"], {v: k for k, v in d.items()})
a, b, c = d.values()
print(a, b, c)
show(lambda: next(d.keys()), lambda: d.items()[0], lambda: d.keys()["a"], lambda: d.values() + [], lambda: d.items() * 2, lambda: len(iter(d.keys())))
