#: about: each row is a tuple of its own
#: kind: language
#: stdout:
#| [(1, 'a'), (2, 'b'), (3, 'c')] 3 ['tuple', 'tuple', 'tuple']
#| [(0, 0), (1, 1), (2, 2)] False True
#| 1 1 2 2 3 3 9 9 
#| (1, 1) (2, 2) [1, 2]
#| a c d [1, 3]
#| b e f [2, 4]
#| {'k': 'a', 'v': 'c'}
#| {'k': 'b', 'v': 'd'}

rows = list(zip([1, 2, 3], "abc"))
print(rows, len({id(r) for r in rows}), [type(r).__name__ for r in rows])
kept = []
for row in zip(range(3), range(3)):
    kept.append(row)
print(kept, kept[0] is kept[1], kept[0] == (0, 0))
l = [1, 2, 3]
for a, b in zip(l, l):
    if a == 1: l.append(9)
    print(a, b, end=" ")
print()
l = [1, 2, 3, 4]
for x in zip(l, iter(l)):
    if len(l) > 2: l.pop()
    print(x, end=" ")
print(l)
for a, (b, c), *d in zip("ab", ["cd", "ef"], [1, 2], [3, 4]): print(a, b, c, d)
for a.x, b in zip([1], [2]) if False else []: pass
d = {}
for d["k"], d["v"] in zip("ab", "cd"): print(d)
