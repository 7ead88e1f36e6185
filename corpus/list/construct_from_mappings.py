#: about: list() of dicts, their views and sets
#: kind: language
#: stdout:
#| ['b', 'a', 3] ['b', 'a', 3] [1, 2, None] [('b', 1), ('a', 2), (3, None)] [3, 'a', 'b'] [(3, None), ('a', 2), ('b', 1)]
#| ['b', 3, 'a'] [9, None, 0]
#| [7] [(1, 2)] [1, 2, 3] [] []
#| ['o', 'w', 'n'] ['a']
#| ['s', 'e', 't'] ['s', 'e', 't']

d = {"b": 1, "a": 2, 3: None}
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), list(reversed(d.items())))
del d["a"]
d["b"] = 9
d["a"] = 0
print(list(d), list(d.values()))
print(list({7}), list(frozenset({(1, 2)})), sorted(list({3, 1, 2})), list(set()), list({}.items()))
class D(dict):
    def __iter__(self): return iter("own")
print(list(D(a=1)), list(D(a=1).keys()))
class S(set):
    def __iter__(self): return iter("set")
print(list(S({1})), list(S()))
