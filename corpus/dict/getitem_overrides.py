#: about: which operations go through overridden methods
#: kind: language
#: stdout:
#| del a
#| 'getitem'
#| 1
#| None
#| 1
#| True
#| 77
#| True
#| [('set', 2)]
#| {'b': ('set', 2)}
#| {'b': ('set', 2)}
#| {'b': ('set', 2)}
#| {'b': ('set', 2)}
#| True
#| "{'b': ('set', 2)}"
#| {'b': ('set', 2), 'q': 5, 'w': 6} getitem getitem ('w', 6)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class D(dict):
    def __getitem__(self, k): return "getitem"
    def __setitem__(self, k, v): dict.__setitem__(self, k, ("set", v))
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): return True
    def __len__(self): return 77
d = D(a=1)
d["b"] = 2
del d["a"]
show(lambda: d["a"], lambda: d.get("a"), lambda: d.get("zz"), lambda: d.pop("a"), lambda: "zz" in d, lambda: len(d), lambda: bool(d), lambda: list(d.values()), lambda: dict(d), lambda: {**d}, lambda: d | {}, lambda: d.copy(), lambda: d == {"b": ("set", 2)}, lambda: repr(d))
d.update(q=5)
d.setdefault("w", 6)
print(dict.__repr__(d), "{b}".format_map(d), "%(b)s" % d, d.popitem())
