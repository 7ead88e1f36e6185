#: about: update with mappings, pairs, keywords, itself and nothing
#: kind: language
#: stdout:
#| None {'a': 1}
#| None None None None {'a': 10, 'b': 2, 'c': 3, 'd': 4, 'e': 5}
#| {'a': 10, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'self': 1, 'other': 2, 'x': 'y', 'z': 'w'}
#| {'a': 10, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'self': 1, 'other': 2, 'x': 'y', 'z': 'w', 0: None, 1: None, 2: None, 3: None, 4: None, 'odd name': 1} 15
#| {'q': 1, 1: 2, 3: 4, 7: 49, 8: 64}

d = {"a": 1}
print(d.update(), d)
print(d.update({"b": 2}), d.update([("c", 3)]), d.update(d=4), d.update({"a": 10}, e=5), d)
d.update(d)
d.update(d.items())
d.update(self=1, other=2)
d.update((["x", "y"], "zw"))
print(d)
d.update(dict.fromkeys(range(5)), **{"odd name": 1})
print(d, len(d))
class Sub(dict): pass
d.clear()
d.update(Sub(q=1))
d.update({1: 2}.items())
d.update(frozenset([(3, 4)]))
d.update(map(lambda n: (n, n * n), range(7, 9)))
print(d)
