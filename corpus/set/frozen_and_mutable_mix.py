#: about: set and frozenset meet in every operation
#: kind: language
#: stdout:
#| True True {1, 2, 3} frozenset({1, 2, 3}) {1, 2, 3} frozenset({1, 2, 3}) {2} frozenset({2}) {1} frozenset({3}) {1, 3} frozenset({1, 3}) False False True True
#| set {1, 2, 3} frozenset frozenset({1, 2, 3}) True False 1 False True

s, f = {1, 2}, frozenset([2, 3])
print(s == frozenset([1, 2]), {f} == {frozenset([3, 2])}, s | f, f | s, s.union(f), f.union(s), s & f, f & s, s - f, f - s, s ^ f, f ^ s, s < f, s.isdisjoint(f), f.issubset([2, 3, 4]), hash(f) == hash(frozenset({3, 2})))
s |= f
f |= s
print(type(s).__name__, s, type(f).__name__, f, s == f, s is f, {f: 1}.get(frozenset(s)), set(f) is f, frozenset(f) is f)
