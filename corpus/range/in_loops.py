#: about: ranges in loops: floats by stepping, reversed, nested, and iterators
#: kind: language
#: stdout:
#| [0.0, 0.1, 0.2, 0.3, 0.4] [10, 9, 8] [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)] [9, 6, 3, 0] [0, 6, 12, 18]
#| 0 3 [1, 2, 3] done range_iterator longrange_iterator [0, 1, 4, 9]
#| 1707200
#| 8 4 0 0 1 2 10
#| 18446744073709551616
#| 18446744073709551617
#| [0, 1, 2, 3, 4, 0, 1, 2, 3, 4] range(2, 5) True range(4, -1, -1) range(3, 0, -1) range(4, 0, -2) [4, 2, 0] (2, 3, 4) {0: 'a', 1: 'b', 2: 'c'} True (-2, -1, 0, 1, 2) range(0, 1) 1 False True False
#| 0 [1, 2, 3] 0 1 2 [2, 1, 0] [(0, 5), (1, 6)] True False 2 3 5050 0

print([x / 10 for x in range(0, 5)], [10 - x for x in range(3)], [(i, j) for i in range(3) for j in range(i, 3)], list(range(10))[::-3], [i for i in range(20) if not i % 6])
it = iter(range(4))
print(next(it), it.__length_hint__(), list(it), next(it, "done"), type(it).__name__, type(iter(range(2 ** 70))).__name__, list(map(lambda i: i * i, range(4))))
total = 0
for i in range(1000):
    for j in range(0, i, 97): total += j
print(total)
for i in reversed(range(0, 9, 4)): print(i, end=" ")
for i in range(3):
    print(i, end=" ")
    i = 10
print(i)
for i in range(2 ** 64, 2 ** 64 + 2): print(i)
r = range(5)
print([*r, *r], r[1:][1:], r[::-1][::-1] == r, r[::-1], r[1:4][::-1], r[4:0:-2], list(r[4::-2]), (lambda a, b, *c: c)(*r), dict(zip(r, "abc")), set(range(3)) == {0, 1, 2}, tuple(range(-2, 3)), str(range(1)), range(5).count(2.0), 2.5 in range(5), True in range(2), [] in range(2))
a, *b = range(4)
x, y, z = range(3)
print(a, b, x, y, z, sorted(range(3), reverse=True), list(enumerate(range(5, 7))), all(range(1, 4)), any(range(1)), max(range(5), key=lambda n: n % 3), min(range(7, 2, -1)), sum(range(101)), sum(range(0)))
