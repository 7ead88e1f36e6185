#: about: the types of results of subclasses' operations
#: kind: language
#: stdout:
#| ['set', 'set', 'set', 'set', 'set', 'set', 'set', 'set', 'set', 'set', 'set', 'set']
#| ['frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset', 'frozenset']
#| ['set', 'set', 'set', 'set', 'set', 'set', 'frozenset', 'frozenset']
#| ['set', 'set', 'set', 'set', 'set', 'set', 'frozenset', 'frozenset']
#| S S({2, 7})
#| init 1
#| {1, 2} {1} {1, 3}

class S(set): pass
class F(frozenset): pass
a, b, f = S([1, 2]), {2, 3}, F([2])
for x in (a, f):
    print([type(r).__name__ for r in (x | b, x & b, x - b, x ^ b, x.union(b), x.intersection(b), x.difference(b), x.symmetric_difference(b), x.copy(), x.union(), x.intersection(), x.difference())])
for x in (a, f):
    print([type(r).__name__ for r in (b | x, b & x, b - x, b ^ x, b.union(x), b.intersection(x), frozenset(b) | x, frozenset(b) & x)])
c = S([1])
c |= {2}
c &= {2, 3}
c -= {9}
c ^= {7}
print(type(c).__name__, c)
class Changed(S):
    def __init__(self, *args):
        print("init", len(args))
        super().__init__(*args)
d = Changed([1])
print(d | {2}, d.copy(), d.union([3]))
