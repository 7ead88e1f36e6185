#: about: large tuples: comparison, hash, slices, membership
#: kind: language
#: stdout:
#| True False True True 4999 (1000, 1001, 1002) True False 4999 2 15000 12497500 (4999, 0) 4999 4999
#| False True True True 2 False (0, 1000, 2000, 3000, 4000) (3, 2, 0)

n = 5000
a, b = tuple(range(n)), tuple(range(n))
print(a == b, a is b, hash(a) == hash(b), a < b + (1,), a[::-1][0], a[1000:1003], n - 1 in a, n in a, a.index(n - 1), (a + b).count(7), len(a * 3), sum(a), a[-1:] + a[:1], max(a), tuple(reversed(a))[0])
c = a[:-1] + (-1,)
print(a == c, a > c, a[:n - 1] == c[:n - 1], sorted([a, c])[0] is c, len({a, b, c}), a != b, tuple(x for x in a if x % 1000 == 0), tuple(map(len, [a[i:i + 3] for i in (0, n - 2, n)])))
