#: about: zip, enumerate and items give a new tuple each time
#: kind: language
#: stdout:
#| [('a', 'c'), ('b', 'd')] False
#| (1, 3) (2, 4) False
#| (0, 'x') (1, 'y') [(0, 'x'), (1, 'y')] [(9223372036854775808, 'a'), (9223372036854775809, 'b')]
#| ('k', 1) ('l', 2) False True
#| 50 2450 [('a',), ('b',), ('c',)] [] (3, 1) [('a', 'y'), ('b', 'x')]
#| ('a', 'c') ('b', 'd') (3, 1) ('a', '-', 'b') (3, 1) (1, 2, 1) (1, 2)

pairs = []
for p in zip("ab", "cd"): pairs.append(p)
print(pairs, pairs[0] is pairs[1])
z = zip([1, 2], [3, 4])
a = next(z)
b = next(z)
print(a, b, a is b)
e = enumerate("xy")
a, b = next(e), next(e)
print(a, b, list(enumerate("xy")), [p for p in enumerate("ab", 2**63)])
d = {"k": 1, "l": 2}
x, y = d.items()
print(x, y, x is next(iter(d.items())), [*d.items()] == [*d.items()])
kept = {id(p): p for p in [*zip(range(50), range(50))]}
print(len(kept), sum(a + b for a, b in kept.values()), [p for p in zip("abc")], list(zip()), max(zip([3, 1], [1, 9])), sorted(zip("ba", "xy")))
print(*map(lambda *a: a, "ab", "cd"), divmod(7, 2), "a-b".partition("-"), (3).as_integer_ratio() if hasattr(3, "as_integer_ratio") else 0, slice(1, 2).indices(5), (0.5).as_integer_ratio())
