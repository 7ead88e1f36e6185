#: about: keys and items are disjoint from iterables, views and themselves
#: kind: language
#: stdout:
#| True
#| False
#| True
#| False
#| True
#| True
#| True
#| False
#| True
#| True
#| False
#| False
#| True
#| False
#| False
#| True
#| TypeError: 'int' object is not iterable
#| TypeError: dict_keys.isdisjoint() takes exactly one argument (0 given)
#| TypeError: dict_keys.isdisjoint() takes exactly one argument (2 given)
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| True
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| True
#| TypeError: 'NoneType' object is not iterable
#| AttributeError: 'dict_values' object has no attribute 'isdisjoint'
#| TypeError: dict_keys.isdisjoint() takes no keyword arguments

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

k, i, e = {"a": 1, "b": 2}.keys(), {"a": 1, "b": 2}.items(), {}.keys()
show(lambda: k.isdisjoint("xyz"), lambda: k.isdisjoint("xya"), lambda: k.isdisjoint([]), lambda: k.isdisjoint(k), lambda: e.isdisjoint(e), lambda: e.isdisjoint(k), lambda: k.isdisjoint(e), lambda: k.isdisjoint({"b", "q", "r"}), lambda: k.isdisjoint({"c": 1}), lambda: k.isdisjoint({"c": 1}.keys()), lambda: k.isdisjoint(c for c in "zb"), lambda: i.isdisjoint([("a", 1)]), lambda: i.isdisjoint([("a", 2), 5, "a"]), lambda: i.isdisjoint(i), lambda: i.isdisjoint({"a": 1}.items()), lambda: {}.items().isdisjoint(i))
show(lambda: k.isdisjoint(5), lambda: k.isdisjoint(), lambda: k.isdisjoint("a", "b"), lambda: k.isdisjoint([[]]), lambda: i.isdisjoint([("a", [])]), lambda: i.isdisjoint([([], 1)]), lambda: i.isdisjoint([[1, 2]]), lambda: k.isdisjoint(None), lambda: {}.values().isdisjoint([]), lambda: k.isdisjoint(other=[]))
