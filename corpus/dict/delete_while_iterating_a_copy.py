#: about: list(d) and d.copy() are the ways to change a dict in a loop
#: kind: language
#: stdout:
#| {2: 24, 5: 24, 8: 24, 11: 24, 14: 24, 17: 24, -1: 22, -4: 22, -7: 22, -10: 22, -13: 22, -16: 22, -19: 22}
#| [-6, -9, -12, -15, -18] 26

d = {n: n % 3 for n in range(20)}
for k in list(d):
    if d[k] == 0: del d[k]
for k, v in list(d.items()):
    if v == 1: d[-k] = d.pop(k)
for k in d.copy(): d[k] += 10
for k, v in d.items(): d[k] = v * 2
print(d)
for k in tuple(d.keys()): d.setdefault(k + 1, "next")
print(list(d)[-5:], len(d))
