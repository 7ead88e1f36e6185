#: about: values are references, items see changes
#: kind: language
#: stdout:
#| {'x': [1], 'y': [1]} True
#| {'x': [1, 2], 'y': [1, 2]} {'x': [1, 2], 'y': [1, 2], 'z': 0}
#| {'x': 2, 'y': 1, 'n': 6, 'l': [0, 1, 0, 1]}
#| {'x': 'x', 'y': 'y', 'n': 'n', 'l': 'l'} {'x': True, 'y': True, 'n': True, 'l': True}

a = []
d = {"x": a, "y": a}
d["x"].append(1)
print(d, d["x"] is d["y"])
e = dict(d)
e["x"].append(2)
e["z"] = 0
print(d, e)
d["x"], d["y"] = 1, 2
d["x"], d["y"] = d["y"], d["x"]
d["n"] = d.get("n", 0) + 1
d["n"] += 5
d["l"] = [0]
d["l"] += [1]
d["l"] *= 2
print(d)
for k in d: d[k] = k
print(d, {k: id(v) == id(d[k]) for k, v in d.items()})
