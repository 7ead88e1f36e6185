#: about: keys stay where they were first set
#: kind: language
#: stdout:
#| ['c', 'a', 'b', 'd'] {'c': 1, 'a': 20, 'b': 3, 'd': 4}
#| ['a', 'b', 'd', 'c'] [20, 3, 4, 5] ['c', 'd', 'b', 'a']
#| [('a', 20), ('b', 30), ('d', 4), ('c', 5), ('e', 6)]
#| ['b', 'd', 'c', 'e', 'a'] b a
#| {'h': 0, 'e': 0, 'l': 0, 'o': 0, ' ': 0, 'w': 0, 'r': 0, 'd': 0} {'c': None, 'b': None, 'a': None} {'b': 0, 'd': 4, 'c': 5, 'e': 6, 'a': 1} {'b': 30, 'd': 4, 'c': 5, 'e': 6, 'a': 1}

d = {"c": 1, "a": 2, "b": 3}
d["a"] = 20
d["d"] = 4
print(list(d), d)
del d["c"]
d["c"] = 5
print(list(d), list(d.values()), list(reversed(d)))
d.update(b=30, e=6)
print(list(d.items()))
d.pop("a")
d.setdefault("a", 1)
print(list(d), next(iter(d)), list(d)[-1])
print({k: 0 for k in "hello world"}, dict.fromkeys(reversed("abc")), {**d, "b": 0}, {"b": 0, **d})
