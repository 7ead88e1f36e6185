#: about: popitem empties big dicts, and what is left keeps its order
#: kind: language
#: stdout:
#| [2999, 2998, 2997] [1170, 1168, 1167] 1571 [1, 2, 3] [1164, 1165, 1166]
#| (5499, 'new') 1499 1 False True False
#| (1, '1') {}
#| {'again': 1}

d = {i: str(i) for i in range(3000)}
for i in range(0, 3000, 7): del d[i]
out = []
while len(d) > 1000: out.append(d.popitem()[0])
print(out[:3], out[-3:], len(out), list(d)[:3], list(d)[-3:])
for i in range(5000, 5500): d[i] = "new"
print(d.popitem(), len(d), d[1], 5499 in d, 1163 in d, 1500 in d)
while d: last = d.popitem()
print(last, d)
d["again"] = 1
print(d)
