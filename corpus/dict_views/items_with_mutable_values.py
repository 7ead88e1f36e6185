#: about: items of unhashable values: what works and what does not
#: kind: language
#: stdout:
#| True True False True True True True 2 True False True False
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| set()
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| set()
#| set()
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| True
#| set()
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": [1], "b": {}}
i = d.items()
print(("a", [1]) in i, ("b", {}) in i, ("a", [2]) in i, i == {"b": {}, "a": [1]}.items(), i != {"a": [1]}.items(), i <= d.items(), i >= {"a": [1]}.items(), len(i), i.isdisjoint([1, 2]), i.isdisjoint([("a", [1])]), i.isdisjoint({"q": 1}.items()), i.isdisjoint({"a": [1]}.items()))
show(lambda: i | [], lambda: i & i, lambda: i - [], lambda: i ^ i, lambda: i ^ {"a": [1]}.items(), lambda: set(i), lambda: i & [("a", [1])], lambda: i & [("a", 5)], lambda: i & ["a"], lambda: i == {("a", 1), ("b", 2)}, lambda: i.isdisjoint({1, 2}), lambda: {("a", 1)} & i, lambda: {1} - i)
