#: about: taking the first key again and again
#: kind: language
#: stdout:
#| 3428 [0, 1, 2] [102975, 102982, 102989] {102996: 1}
#| {66: 4986, 48: 4987, 32: 4988, 18: 4989, 6: 4990, 93: 4991, 73: 4996, 75: 4997, 79: 4998, 85: 4999}

d = dict.fromkeys(range(3000), 0)
order = []
while len(d) > 1:
    k = next(iter(d))
    d.pop(k)
    if k % 7 == 0 and k < 100000: d[k + 100000] = 1
    order.append(k)
print(len(order), order[:3], order[-3:], d)
lru = {}
for n in range(5000):
    k = n * n % 97
    lru.pop(k, None)
    lru[k] = n
    if len(lru) > 10: del lru[next(iter(lru))]
print(lru)
