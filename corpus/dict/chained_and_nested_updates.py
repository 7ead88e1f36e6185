#: about: merging nested structures
#: kind: language
#: stdout:
#| {'x': {'y': 1, 'z': {'w': 2, 'v': 3}, 'q': 4}, 'l': [1], 'n': None} {'x': {'y': 1, 'z': {'w': 2}}, 'l': [1]} {'x': {'z': {'v': 3}, 'q': 4}, 'l': [1], 'n': None} {'y': 1, 'z': {'v': 3}, 'q': 4}
#| {'a': {'b': {'c': 1, 'd': 2}}, 'e': 3} 2
#| {'a.b.c': 1, 'a.b.d': 2, 'e': 3} {}

def merge(a, b):
    out = dict(a)
    for k, v in b.items(): out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
a = {"x": {"y": 1, "z": {"w": 2}}, "l": [1]}
b = {"x": {"z": {"v": 3}, "q": 4}, "n": None}
print(merge(a, b), a, a | b, {**a["x"], **b["x"]})
t = {}
for path, v in (("a.b.c", 1), ("a.b.d", 2), ("e", 3)):
    at = t
    *front, last = path.split(".")
    for p in front: at = at.setdefault(p, {})
    at[last] = v
print(t, t["a"]["b"]["d"])
flat = lambda d, p="": {k2: v2 for k, v in d.items() for k2, v2 in (flat(v, p + k + ".").items() if isinstance(v, dict) else [(p + k, v)])}
print(flat(t), flat({}))
