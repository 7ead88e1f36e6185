#: about: every dict method, order, and what it returns
#: kind: language
#: stdout:
#| {'b': 2, 'c': 3} 1 None 0 1 None 2 None {'b': 2, 'c': 3} ('n', None) {'b': 2, 'c': 3} 2 True False ['b', 'c'] True False
#| {'b': 20, 'c': 3, 'x': 1, 'y': 2, 'z': 3, 'w': 4} ['b', 'c', 'x', 'y', 'z', 'w'] [20, 3, 1, 2, 3, 4] [('b', 20), ('c', 3), ('x', 1), ('y', 2), ('z', 3), ('w', 4)] ['w', 'z', 'y', 'x', 'c', 'b'] [('w', 4), ('z', 3), ('y', 2), ('x', 1), ('c', 3), ('b', 20)] {'b': 20, 'c': 3, 'x': 100, 'y': 2, 'z': 3, 'w': 4, 'new': 1} {'x': 1, 'b': 20, 'c': 3, 'y': 2, 'z': 3, 'w': 4}
#| {} {'a': None, 'b': None} {1: [], 2: []} {'a': 1} None {}
#| {} {'a': 1} {1: 2} {1: 2, 'b': 3} {'a': 0, 'b': 1} {'a': 'b', 'c': 'd'} {1: 2} {'a': 1} {1: 'bool'} {'a': 2} {None: 1, (): 2, Ellipsis: 3}
#| True True False True False 4
#| KeyError 'k'
#| KeyError 'k'
#| KeyError 'popitem(): dictionary is empty'
#| KeyError 'k'
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'dict' as a dict key (unhashable type: 'dict')
#| KeyError set()
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError 'int' object is not iterable
#| TypeError object is not iterable
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| TypeError dict expected at most 1 argument, got 2
#| TypeError 'int' object is not iterable
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| TypeError '<' not supported between instances of 'dict' and 'dict'
#| TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError unsupported operand type(s) for |: 'dict' and 'list'
#| TypeError unhashable type: 'dict'
#| TypeError 'int' object is not iterable
#| TypeError get expected at least 1 argument, got 0
#| TypeError dict.get() takes no keyword arguments
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')

d = {"a": 1, "b": 2}
d["c"] = 3
print(d, d["a"], d.get("z"), d.get("z", 0), d.pop("a"), d.pop("zz", None), d.setdefault("b", 9), d.setdefault("n"), d, d.popitem(), d, len(d), "b" in d, 2 in d, list(d), d.copy() == d, d.copy() is d)
d.update({"x": 1}, y=2)
d.update([("z", 3), ["w", 4]])
d.update(b=20)
print(d, list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), list(reversed(d.items())), d | {"x": 100, "new": 1}, {"x": 0} | d)
d |= {"q": 1}
d |= [("r", 2)]
del d["x"]
d["x"] = "moved to the end"
print(d, dict.fromkeys("ab"), dict.fromkeys([1, 2], []), dict.fromkeys("aa", 1), d.clear(), d)
print(dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", range(2))), dict(["ab", "cd"]), dict(((1, 2),)), {**{"a": 1}}, {1: "int", 1.0: "float", True: "bool"}, {"a": 1, "a": 2}, {None: 1, (): 2, ...: 3})
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 1} != {1: 2}, {} == [], {"k": [1]} == {"k": [1.0]}, bool({}), {1: {2: {3: 4}}}[1][2][3])

def attempt(call):
    try: print(call())
    except (KeyError, TypeError, ValueError) as error: print(type(error).__name__, error)

attempt(lambda: {}["k"])
attempt(lambda: {}.pop("k"))
attempt(lambda: {}.popitem())
attempt(lambda: {}.__delitem__("k"))
attempt(lambda: {[]: 1})
attempt(lambda: {}[[]])
attempt(lambda: {}.get([]))
attempt(lambda: {}.setdefault({}, 1))
attempt(lambda: {}.pop(set()))
attempt(lambda: [] in {})
attempt(lambda: dict(1))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1,)]))
attempt(lambda: dict(["abc"]))
attempt(lambda: dict({1: 2}, {3: 4}))
attempt(lambda: {}.update(5))
attempt(lambda: {}.update([(1, 2, 3)]))
attempt(lambda: {} < {})
attempt(lambda: {} + {})
attempt(lambda: {} | [(1, 2)])
attempt(lambda: hash({}))
attempt(lambda: dict.fromkeys(5))
attempt(lambda: {}.get())
attempt(lambda: {}.get(key=1))
attempt(lambda: {}.fromkeys([[]]))
