#: about: comprehensions doing ordinary data work
#: kind: language
#: stdout:
#| {'the': 3} ['Quick', 'Brown', 'Jumps']
#| ['the', 'the', 'the']
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#| [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17)]
#| {'Ann': 2, 'Bob': 0} ['x', 'y']
#| [{'name': 'Ann', 'age': 31}, {'name': 'Bob', 'age': 25}]
#| True
#| ['.#.', '..#', '#..'] [[3, 3, 3], [3, 5, 5]]

text = "the quick brown fox jumps over the lazy dog the end"
words = text.split()
counts = {w: words.count(w) for w in words}
print({w: n for w, n in counts.items() if n > 1}, [w.title() for w in words if len(w) > 4])
print({first: [w for w in words if w[0] == first] for first in sorted({w[0] for w in words})}["t"])
print([n for n in range(2, 40) if all(n % d for d in range(2, int(n ** 0.5) + 1))])
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
people = [{"name": "Ann", "age": 31, "tags": ["x", "y"]}, {"name": "Bob", "age": 25, "tags": []}]
print({p["name"]: len(p["tags"]) for p in people}, [t for p in people for t in p["tags"]])
print([{k: v for k, v in p.items() if k != "tags"} for p in people])
grid = ["..#", "#..", ".#."]
print({(x, y) for y, row in enumerate(grid) for x, c in enumerate(row) if c == "#"} == {(2, 0), (0, 1), (1, 2)})
print(["".join(col) for col in zip(*grid)], [[*map(len, r)] for r in (grid, words[:3])])
