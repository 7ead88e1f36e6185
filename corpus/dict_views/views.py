#: about: keys, values and items views: live, set operations, comparison and repr
#: kind: language
#: stdout:
#| dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 3 True True True False False ['c', 'b', 'a'] [3, 2, 1]
#| ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z'] [('a', 1)] True True False True True True True True True
#| set ['a', 'b', 'c', 'z'] ['a'] ['c'] True mappingproxy False dict_items([]) dict_values([2])
#| TypeError 'dict_keys' object is not subscriptable
#| TypeError unsupported operand type(s) for |: 'dict_values' and 'dict_values'
#| TypeError '<' not supported between instances of 'dict_values' and 'dict_values'
#| TypeError unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
#| TypeError unhashable type: 'dict_keys'
#| True
#| TypeError unhashable type: 'list'
#| TypeError 'int' object is not iterable
#| AttributeError 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError 'dict_keys' object has no attribute 'append'
#| TypeError 'dict_keys' object is not an iterator
#| a 2
#| RuntimeError dictionary changed size during iteration
#| RuntimeError dictionary changed size during iteration
#| {} dict_keys([]) [] []

d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), len(v), "a" in k, 3 in v, ("a", 1) in i, ("a", 2) in i, ("a",) in i, list(reversed(k)), [*reversed(v)])
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted(i & {("a", 1)}), k == {"a", "b", "c"}, k == d.keys(), v == d.values(), i == d.items(), k < {"a", "b", "c", "d"}, k <= d.keys(), {"a"} < k, k.isdisjoint({"q"}), i == {("a", 1), ("b", 2), ("c", 3)})
print(type(k & k).__name__, sorted({"z"} | k), sorted(k & ["a", "q"]), sorted(k - "ab"), k.mapping == d, type(k.mapping).__name__, bool({}.keys()), {}.items(), {1: 2}.values())

def attempt(call):
    try: print(call())
    except (TypeError, RuntimeError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: k[0])
attempt(lambda: v | v)
attempt(lambda: v < v)
attempt(lambda: k + k)
attempt(lambda: hash(k))
attempt(lambda: hash(v) is not None)
attempt(lambda: {1: []}.items() & {1})
attempt(lambda: k & 5)
attempt(lambda: k.mapping.__setitem__("x", 1))
attempt(lambda: k.append(1))
attempt(lambda: next(k))
it = iter(d)
print(next(it), it.__length_hint__())
d["new"] = 1
attempt(lambda: next(it))
it = iter(d.items())
next(it)
del d["new"]
attempt(lambda: list(it))
for key in list(d): del d[key]
print(d, k, list(k), list(v))
