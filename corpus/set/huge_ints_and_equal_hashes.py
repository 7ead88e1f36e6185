#: about: elements whose hashes meet modulo 2**61 - 1
#: kind: language
#: stdout:
#| 10 [True, True, False, True, True, True, True, False] [0, 2305843009213693951, 1, 4611686018427387902, 5316911983139663487003542222693990401, 2305843009213693952, -2305843009213693951, -2, -2305843009213693952, -1]
#| 200 [0, 2305843009213693951, 9223372036854775804] True False True
#| 100 [2305843009213693951, 6917529027641081853] 1 3 {0}

m = 2 ** 61 - 1
s = {0, m, 2 * m, m * m, 1, m + 1, -m, -1, -2, -m - 1}
print(len(s), [x in s for x in (0, m, 3 * m, 1.0, -1, -2, m + 1, -m - 2)], list(s))
t = {n * m for n in range(200)}
print(len(t), list(t)[:3], 150 * m in t, 200 * m in t, sum(t) == m * 199 * 100)
for n in range(0, 200, 2): t.remove(n * m)
print(len(t), list(t)[:2], t.pop() // m, t.pop() // m, (t | {0}) - t)
