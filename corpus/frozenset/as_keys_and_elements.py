#: about: frozensets in dicts and sets
#: kind: language
#: stdout:
#| 1 2 None True
#| TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
#| TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
#| TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
#| True {frozenset({1})} [[1], [1, 2], [2]] True 1
#| 3 [[1, 2], [3, 4], [5]]

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {frozenset("ab"): 1, frozenset(): 2}
print(d[frozenset("ba")], d[frozenset()], d.get(frozenset("a")), frozenset("ab") in d)
show(lambda: d[{"a", "b"}], lambda: {"a"} in d, lambda: d.get(set()))
s = {frozenset([1]), frozenset([2]), frozenset([1, 2])}
print({1} in s, s & {frozenset([1])}, sorted(map(sorted, s)), frozenset(s) in {frozenset(s)}, len({frozenset([1, 2]), frozenset([2, 1]), frozenset([1.0, 2.0])}))
edges = {frozenset(p) for p in [(1, 2), (2, 1), (3, 4), (4, 3), (5, 5)]}
print(len(edges), sorted(map(sorted, edges)))
