#: about: iteration protocols overridden in subclasses
#: kind: language
#: stdout:
#| ['own'] ['own'] ['own'] ('own',) ['k'] ['a', 'b'] [('a', 1), ('b', 2)] True False 2 ['own'] own True ['b', 'a']
#| {'a': 1, 'b': 2} [('own',)] {'own': None} {'own'} [(0, 'own')] own ['own'] True
#| own own

class D(dict):
    def __iter__(self): return iter(["own"])
    def keys(self): return ["k"]
    def items(self): return [("i", 1)]
    def values(self): return ["v"]
d = D(a=1, b=2)
print(list(d), [*d], [k for k in d], tuple(d), list(d.keys()), list(dict.keys(d)), list(dict.items(d)), "a" in d, "own" in d, len(d), sorted(d), max(d), d == {"a": 1, "b": 2}, list(reversed(d)))
print(repr(d), list(zip(d)), dict.fromkeys(d), set(d), list(enumerate(d)), ",".join(d), list(map(str, d)), any(d))
a, = d
print(a, *d)
