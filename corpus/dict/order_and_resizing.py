#: about: insertion order through deletions, re-insertions and growth
#: kind: language
#: result: {'a': ['apple', 'avocado'], 'b': ['bean', 'beet'], 'c': ['cherry']}
#: stdout:
#| [37, 10, 84, 57, 30, 3] [96, 's0', 's1', 's2', 's3', 's4'] 30 [1, 3, 5, 7, 9] 37 s4
#| (37, 'kept its place') ('s4', 4) ('s3', 3) s2
#| {37: 'kept its place', 10: 3, 84: 5}
#| [37, 10, 84, 'c', 'b', 'a'] ['c', 'b', 'a'] [10, 37, 84, 'a', 'b', 'c'] c {37: 0, 10: 1, 84: 2, 'c': 3, 'b': 4, 'a': 5}
#| 1333 1332667 ['1', '2', '4', '5'] ['1997', '1999'] False True
#| {'a': 2, 'b': 1} {'b': 1, 'a': 2} ['z', 'a'] ['x', 'y', 'w']
#| {'m': 1, 'i': 4, 's': 4, 'p': 2} [('i', 4), ('s', 4), ('p', 2), ('m', 1)]
#| {'a': ['apple', 'avocado'], 'b': ['bean', 'beet'], 'c': ['cherry']} {1: 'm', 4: 's', 2: 'p'}

d = {}
for i in range(50): d[i * 37 % 101] = i
for i in range(0, 50, 2): del d[i * 37 % 101]
for i in range(5): d[f"s{i}"] = i
print(list(d)[:6], list(d)[-6:], len(d), list(d.values())[:5], next(iter(d)), next(reversed(d)))
d[37] = "kept its place"
print(list(d.items())[0], d.popitem(), d.popitem(), list(d)[-1])
while len(d) > 3: d.popitem()
print(d)
d.update(dict.fromkeys("cba"))
print(list(d), [k for k in d if isinstance(k, str)], sorted(d, key=str), max(d, key=str), {k: n for n, k in enumerate(d)})
e = {str(n): n for n in range(2000)}
for n in range(0, 2000, 3): del e[str(n)]
print(len(e), sum(e.values()), list(e)[:4], list(e)[-2:], "3" in e, "4" in e)
print(dict(sorted({"b": 1, "a": 2}.items())), dict(sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1])), list({**{"z": 1}, "a": 2, **{"z": 3}}), list({"x": 1, "y": 2} | {"x": 3, "w": 4}))
counts = {}
for c in "mississippi": counts[c] = counts.get(c, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
groups = {}
for w in "apple avocado bean cherry beet".split(): groups.setdefault(w[0], []).append(w)
print(groups, {v: k for k, v in counts.items()})
RESULT = groups
