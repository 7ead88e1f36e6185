#: about: appending, popping and growing from both ends keeps every item in place
#: kind: language
#: stdout:
#| 718 434390 [211, 212, 213] [997, 998, 999]
#| 1437 1735565 [-1995, 421, 422] [1997, 1998, 1999]
#| 2156 3907144 [-2996, 630, 631] [2997, 2998, 2999]
#| [-2996, 630, 2997, 2998, 2999]
#| 100 [45, 46, 47]
#| 400 [299, -2996, 630, 2997]
#| 800 50993 True
#| 1 y ['y']; 1 y ['y']; 52 y [0, 1]; 52 y [0, 1]; 52 y [0, 1]; 61 y [0, 1]; 206 y [0, 1]; 

l = []
for i in range(3000):
    l.append(i)
    if i % 3 == 0: l.pop(0)
    if i % 7 == 0: l.insert(1, -i)
    if i % 11 == 0: l.pop()
    if i % 1000 == 999: print(len(l), sum(l), l[:3], l[-3:])
while len(l) > 5: l.pop(len(l) // 3)
print(l)
l.extend(range(2000))
del l[100:]
print(len(l), l[50:53])
l[:0] = range(300)
print(len(l), l[299:303])
l[:] = l[::-1] + l
print(len(l), sum(l[:300]), l[0] == l[-1])
for n in (0, 1, 255, 256, 257, 300, 1025):
    m = list(range(n))
    m.append("x")
    m.pop()
    while len(m) > n // 5: m.pop()
    m.append("y")
    print(len(m), m[-1], m[:2], end="; ")
print()
