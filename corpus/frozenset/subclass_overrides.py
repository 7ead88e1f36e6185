#: about: overridden methods and which operations use them
#: kind: language
#: stdout:
#| True 50 [7, 8] eq 3 union [1, 2, 3] [1, 2, 3] {1} {5} [1, 2] [0, 1, 2] True True True True False set() F({1, 2}) [1, 2] True {7: None, 8: None} 8

class F(frozenset):
    def __contains__(self, x): return True
    def __len__(self): return 50
    def __iter__(self): return iter([7, 8])
    def __eq__(self, o): return "eq"
    def __hash__(self): return 3
    def union(self, *o): return "union"
f = F([1, 2])
print(9 in f, len(f), list(f), f == 1, hash(f), f.union(), sorted(f | {3}), sorted({3} | f), {1, 5} & f, {1, 5} - f, sorted(frozenset(f)), sorted({0}.union(f)), {1, 2}.issubset(f), {1} <= f, f.issubset([1, 2]), f.isdisjoint([9]), {7}.isdisjoint(f), {1: 1}.keys() & f, repr(f), sorted(f.copy()), bool(f), dict.fromkeys(f), max(f))
