#: about: __missing__, subclasses, and dict of dicts
#: kind: language
#: stdout:
#| {'a': {'b': {'c': 1}, 'zz': {}}} {} False None {'a': {'b': {'c': 1}, 'zz': {}}}
#| {'b': 1, 'c': 1, 'n': 5} 0 3 2 5 True dict dict
#| {'abc': 1, 'DEF': 2} 1 True 1 None ['abc', 'DEF']
#| {'real': 1} 42 ['iter'] ['iter'] True
#| asks keys() first, then fails on 'fake'
#| asks keys() first, then fails on 'fake'
#| KeyError('k') ('k',)

class Tree(dict):
    def __missing__(self, key):
        value = self[key] = type(self)()
        return value

t = Tree()
t["a"]["b"]["c"] = 1
print(t, t["a"]["zz"], "q" in t, t.get("q"), t)

class Counter(dict):
    def __missing__(self, key): return 0

c = Counter()
for x in "abca": c[x] += 1
print(c, c["zz"], len(c), c.pop("a"), c.setdefault("n", 5), dict(c) == c, type(c | {}).__name__, type(dict(c)).__name__)

class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, default=None): return self[k] if k in self else default

l = Lower()
l["ABC"] = 1
l.update(DEF=2)
print(l, l["abc"], "aBc" in l, l.get("Abc"), l.get("def"), list(l))

class D(dict):
    def keys(self): return ["fake"]
    def __iter__(self): return iter(["iter"])
    def __len__(self): return 42

x = D(real=1)
print(x, len(x), list(x), [*x], bool(D()))
for copy in (dict, lambda m: {**m}):
    try: print(copy(x))
    except KeyError as error: print("asks keys() first, then fails on", error)
try: {}["k"]
except KeyError as error: print(repr(error), error.args)
