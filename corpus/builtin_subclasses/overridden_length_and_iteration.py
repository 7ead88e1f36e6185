#: about: which of a subclass's methods the functions ask
#: kind: language
#: stdout:
#| 99 ['from iter'] ['from iter'] from iter from iter True True from iter ['from reversed'] False from repr from repr from repr from repr 5 from eq True from getitem ('from iter',) {'from iter'} ['from iter'] [(0, 'from iter')] [('from iter', 1)] ['from iter'] from iter True
#| 7 ['x'] ['x'] x {'k': 'item k'} {'k': 'item k'} ['k']

class L(list):
    def __len__(self): return 99
    def __iter__(self): return iter(["from iter"])
    def __getitem__(self, i): return "from getitem"
    def __contains__(self, v): return "contains"
    def __reversed__(self): return iter(["from reversed"])
    def __bool__(self): return False
    def __repr__(self): return "from repr"
    def __eq__(self, o): return "from eq"
    def __hash__(self): return 5
l = L([1, 2])
print(len(l), list(l), sorted(l), max(l), min(l), any(l), all(l), next(iter(l)), list(reversed(l)), bool(l), repr(l), str(l), ascii(l), format(l), hash(l), l == 1, 5 in l, l[0], tuple(l), set(l), [*l], list(enumerate(l)), list(zip(l, [1])), list(map(str, l)), ",".join(l), isinstance(l, list))
class D(dict):
    def __iter__(self): return iter(["x"])
    def keys(self): return ["k"]
    def __len__(self): return 7
    def __getitem__(self, k): return "item " + k
d = D(a=1)
print(len(d), list(d), sorted(d), max(d), dict(d), {**d}, list(dict(d)))
