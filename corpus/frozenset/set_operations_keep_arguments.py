#: about: nothing is changed but what is told
#: kind: language
#: stdout:
#| {1, 2} [2, 3] frozenset({1})
#| {1: 'x'} {1, 2}
#| frozenset({1, 5, 6}) []
#| False [4] False

a, b, f = {1, 2}, [2, 3], frozenset([1])
a.union(b), a | f, f | a, f.union(a), a & f, f ^ a, f.difference(b)
print(a, b, f)
d = {1: "x"}
f.union(d), f.intersection(d), a.difference(d), a.symmetric_difference(d)
print(d, a)
it = iter([5, 6])
print(f.union(it), list(it))
g = (x for x in [1, 2, 3, 4])
print(frozenset([1, 2]).issuperset(g), list(g), f.isdisjoint(x for x in [2, 1, 3]))
