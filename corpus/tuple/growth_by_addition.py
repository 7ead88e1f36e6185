#: about: building tuples by addition and repetition
#: kind: language
#: stdout:
#| True 300 True
#| (4, (3, (2, (1, (0, ())))))
#| 1024 1024 {1}
#| 500 501 (1, 0, 1, 0) 2000 True 3000
#| (0, 0, 1, 0, 1, 2, 0, 1, 2, 3) 190 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18) (0, 1, 2) ()
#| (1, 2, 3, 4, 5)
#| [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] 120

t = ()
for i in range(300): t += (i,)
print(t == tuple(range(300)), len(t), hash(t) == hash(tuple(range(300))))
t = ()
for i in range(5): t = (i, t)
print(t)
t = (1,)
for i in range(10): t += t
print(len(t), sum(t), set(t))
t = (0, 1) * 500
print(t.count(1), t.index(1, 500), t[499:503], len(t + t), (t * 0) == (), len(t * 3))
parts = [tuple(range(i)) for i in range(20)]
print(sum(parts, ())[:10], len(sum(parts, ())), max(parts), sorted(parts, key=len, reverse=True)[0][:3], min(parts))
def flatten(x): return sum(map(flatten, x), ()) if isinstance(x, (tuple, list)) else (x,)
print(flatten((1, (2, [3, (4, ())]), 5)))
def permutations(t): return [(x,) + p for i, x in enumerate(t) for p in permutations(t[:i] + t[i + 1:])] if t else [()]
print(permutations((1, 2, 3)), len(permutations(tuple("abcde"))))
