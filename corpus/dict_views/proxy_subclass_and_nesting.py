#: about: proxies of proxies, in match, sum and conversions
#: kind: language
#: stdout:
#| mappingproxy(mappingproxy(D{'a': 1}))
#| 8
#| ['it']
#| 'copied'
#| ('get', 1, None)
#| ['own']
#| 1
#| 'or'
#| 'ror'
#| 'eq'
#| "D{'a': 1}"
#| True
#| True
#| dict_items([('a', 1)])
#| 1 {'x': mappingproxy({'y': 1})} {'x': mappingproxy({'y': 1})} {'y': 1} {1: 2} True True True [1, 2] [5] 4 {7}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

p = type({}.keys().mapping)
class D(dict):
    def __repr__(self): return "D" + dict.__repr__(self)
    def copy(self): return "copied"
    def get(self, *a): return ("get",) + a
    def keys(self): return ["own"]
    def __iter__(self): return iter(["it"])
    def __len__(self): return 8
    def __or__(self, o): return "or"
    def __ror__(self, o): return "ror"
    def __eq__(self, o): return "eq"
q = p(p(D(a=1)))
show(lambda: q, lambda: len(q), lambda: list(q), lambda: q.copy(), lambda: q.get(1), lambda: q.keys(), lambda: q["a"], lambda: q | {}, lambda: {} | q, lambda: q == 1, lambda: str(q), lambda: bool(q), lambda: "a" in q, lambda: q.items())
r = p({"x": p({"y": 1})})
print(r["x"]["y"], r, {**r}, dict(r["x"]), dict(p({1: 2})), p({1: 2}) == {1: 2}, {1: 2} == p({1: 2}), p({}) == p({}), sorted(p({2: 0, 1: 0})), [*p({5: 6})], max(p({1: 9, 4: 0})), set(p({7: 7})))
