#: about: tuples in sorted, min, max, bisecting by hand, dictionaries of tuples
#: kind: language
#: stdout:
#| [(0, 'a'), (0, 'd'), (0, 'g'), (1, 'p'), (1, 's'), (1, 'v')] [(10, 'r'), (10, 'o'), (9, 'z')] (0, 'a') (9, 'z') [(10, 'o'), (10, 'r'), (9, 'c'), (9, 'f')]
#| [0, 9, 17, 25] 15 29 True
#| {(False, False): 'apstuvwx', (False, True): 'bcfyz', (True, False): 'adefghikl', (True, True): 'jkmnopqr'}
#| 12870 80 8

data = [(i * 37 % 11, chr(97 + i * 5 % 26)) for i in range(30)]
print(sorted(data)[:6], sorted(data, reverse=True)[:3], min(data), max(data, key=lambda t: t[1]), sorted(data, key=lambda t: (-t[0], t[1]))[:4])
def bisect(l, x):
    low, high = 0, len(l)
    while low < high:
        mid = (low + high) // 2
        if l[mid] < x: low = mid + 1
        else: high = mid
    return low
ordered = sorted(data)
print([bisect(ordered, (n,)) for n in range(0, 12, 3)], bisect(ordered, (5, "m")), ordered.index(max(ordered)), (0, "a") in ordered)
groups = {}
for k, v in data: groups.setdefault((k % 2 == 0, k > 5), []).append(v)
print({k: "".join(sorted(v)) for k, v in sorted(groups.items())})
cache = {}
def ways(t):
    if t in cache: return cache[t]
    x, y = t
    cache[t] = 1 if not x or not y else ways((x - 1, y)) + ways((x, y - 1))
    return cache[t]
print(ways((8, 8)), len(cache), sum(1 for t in cache if t[0] == t[1]))
