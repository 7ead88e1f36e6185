#: about: list, set, dict and generator comprehensions with several loops and conditions
#: kind: language
#: stdout:
#| [0, 0, 2] [1, 5, 7, 11, 13, 17, 19]
#| {0, 1, 2} {'a': 0, 'b': 1, 'c': 2} {0: set(), 1: {0}, 2: {0, 1}}
#| [[0, 0, 0], [0, 1, 2], [0, 2, 4]] [('x', ['y', 'z']), ('p', ['q'])]
#| [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6]
#| [0, 1, -2, 3, -4] [20] 20
#| {1: 'a', 2: 'b'} {'a': 1, 'b': 1, 'c': 2}
#| [0, 1, 2, 'a', 'b'] 1
#| {2: 'cc', 1: 'b'} [] set() {}
#| ['x1', 'x2', 'y1', 'y2'] 6 [0, 1, 'z']
#| [1, 2] [2] ['z', 'y']
#| [(0, 0), (1, 1), (1, 1), (2, 2)]

print([x * y for x in range(3) for y in range(x)], [x for x in range(20) if x % 2 if x % 3])
print({x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3))}, {x: {y for y in range(x)} for x in range(3)})
print([[i * j for j in range(3)] for i in range(3)], [(a, b) for a, *b in ["xyz", "pq"]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [c for row in matrix for c in row])
print([x if x % 2 else -x for x in range(5)], [y for x in (1, 2) if (y := x * 10) > 10], y)
print({v: k for k, v in {"a": 1, "b": 2}.items()}, {**{k: 1 for k in "ab"}, "c": 2})
print([i for i in range(3)] + [j for j in "ab"], [lambda: 1 for _ in range(2)][0]())
print({len(w): w for w in ["aa", "b", "cc"]}, [None for _ in ()], {i for i in ()}, {i: i for i in ()})
print([f"{a}{b}" for a in "xy" for b in "12"], sum([n for n in range(4)]), [*[n for n in range(2)], *(n for n in "z")])
print([x for x, in [(1,), (2,)]], [b for (a, (b, c)) in [(1, (2, 3))]], [k for k in {"z": 1, "y": 2}])
print([(x, y) for x in range(2) for y in (x, x + 1) for x in [y]])
