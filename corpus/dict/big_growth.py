#: about: growing to a hundred thousand and down again
#: kind: language
#: stdout:
#| 50000 1 99999 False 1 99999 2500000000
#| 100000 -50000 49999
#| {1: 1, 3: 3, 5: 5}
#| 3 [997, 998, 999]

d = {}
for i in range(100000): d[i] = i
for i in range(0, 100000, 2): del d[i]
print(len(d), d[1], d[99999], 2 in d, next(iter(d)), next(reversed(d)), sum(d))
for i in range(50000): d[-i - 1] = i
print(len(d), next(reversed(d)), d[-50000])
while len(d) > 3: d.popitem()
print(d)
for i in range(1000): d[i] = d.pop(next(iter(d)))
print(len(d), list(d))
