#: about: undirected edges and partitions
#: kind: language
#: stdout:
#| ['a', 'b', 'c', 'd'] 5 ['ab', 'ad', 'bc', 'cd', 'd'] {'a': 2, 'b': 2, 'c': 2, 'd': 3}
#| [[0, 1, 2, 3], [4, 5]] True True
#| 1957 64

edges = {frozenset(e) for e in ("ab", "ba", "bc", "cd", "da", "dd")}
nodes = frozenset().union(*edges)
print(sorted(nodes), len(edges), sorted("".join(sorted(e)) for e in edges), {n: len([e for e in edges if n in e]) for n in sorted(nodes)})
groups = {frozenset([n]) for n in range(6)}
for a, b in ((0, 1), (2, 3), (1, 2), (4, 5)):
    x, = (g for g in groups if a in g)
    y, = (g for g in groups if b in g)
    groups = groups - {x, y} | {x | y}
print(sorted(map(sorted, groups)), frozenset(range(4)) in groups, {4, 5} in groups)
memo = {}
def count(s):
    if s not in memo: memo[s] = 1 + sum(count(s - {x}) for x in s)
    return memo[s]
print(count(frozenset(range(6))), len(memo))
