#: about: membership in keys, values and items
#: kind: language
#: stdout:
#| True False True True True True True True True False False
#| True True False True False False False False False False True True
#| True False
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| False
#| False
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| False
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| True
#| TypeError: expected 1 argument, got 0
#| True
#| AttributeError: 'dict_values' object has no attribute '__contains__'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": [2], None: None, 3: float("nan")}
k, v, i = d.keys(), d.values(), d.items()
print("a" in k, "z" in k, None in k, 3.0 in k, 1 in v, 1.0 in v, [2] in v, None in v, d[3] in v, float("nan") in v, 7 in v)
print(("a", 1) in i, ("a", 1.0) in i, ("a", 2) in i, ("b", [2]) in i, ["a", 1] in i, ("a",) in i, ("a", 1, 1) in i, "a" in i, None in i, () in i, (3, d[3]) in i, (3.0, d[3]) in i)
class T(tuple): pass
print(T(("a", 1)) in i, T() in i)
show(lambda: [] in k, lambda: [] in v, lambda: [] in i, lambda: ([], 1) in i, lambda: ("a", []) in i, lambda: {} in {}.keys(), lambda: ([], 1) in {}.items(), lambda: k.__contains__("a"), lambda: k.__contains__(), lambda: i.__contains__(("a", 1)), lambda: v.__contains__)
