#: about: replacing values during iteration is allowed and seen
#: kind: language
#: stdout:
#| {0: 5, 1: 1, 2: 2, 3: 3, 4: 4}
#| {0: 10, 1: 6, 2: 7, 3: 8, 4: 9}
#| 10 changed {0: 10, 1: 'changed', 2: 7, 3: 8, 4: 9}
#| {0: 10, 1: 'changed', 2: 7, 3: 8, 4: 9}

d = {n: 0 for n in range(5)}
for k, v in d.items():
    d[(k + 1) % 5] = v + 1
print(d)
for v in d.values():
    for k in d: d[k] += 1
print(d)
it = iter(d.values())
a = next(it)
d[1] = "changed"
print(a, next(it), d)
for k in d:
    d[k] = d.pop(k) if k == 4 else d[k]
print(d)
