#: about: a set that was big keeps or loses its table
#: kind: language
#: stdout:
#| {995, 996, 997, 998, 999} [995, 996, 997, 998, 999]
#| [3, 995, 996, 997, 998, 999, 2000] [2000, 3, 995, 996, 997, 998, 999] [2000, 3, 995, 996, 997, 998, 999] [2000, 3, 995, 996, 997, 998, 999] [2000, 3, 995, 996, 997, 998, 999] [995, 996, 997, 998, 999, 2000]
#| 306 133675467462735
#| [17, 9, 1]
#| [17, 1, 33, 9, 25]
#| [1, 33966, 33949, 33983] 113648280199921
#| [0, 1, 2, 3, 4] [0, 1, 2, 3, 4] None [0, 1, 2, 3, 4, 64] [0, 1, 2, 3, 4, 64]
#| [0, 1, 2, 3, 4, 64]
#| [128, 60, 61, 62, 63]

def h(xs):
    r = 0
    for x in xs: r = (r * 1000003 ^ hash(x)) & 0xffffffffffff
    return r
s = set(range(1000))
for k in range(995): s.discard(k)
print(s, list(s))
s.add(3)
s.add(2000)
print(list(s), list(s.copy()), list(set(s)), list(s | set()), list(s & s), list(s - {3}))
s.update(range(300))
print(len(s), h(s))
s.clear()
s.update([17, 9, 1])
print(list(s))
s |= {33, 25}
print(list(s))
t = {1}
for n in range(2000):
    t.add(n * 17)
    t.discard((n - 3) * 17)
print(list(t), h(t))
u = set(range(100))
u.difference_update(range(5, 100))
print(list(u), list(u.copy()), u.add(64), list(u), list({*u}))
u &= set(range(200))
print(list(u))
w = set(range(64))
w -= set(range(60))
w.add(128)
print(list(w))
