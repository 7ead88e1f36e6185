#: about: parallel assignment idioms, nested targets in for and comprehensions
#: kind: language
#: stdout:
#| 3 1 2
#| 1 [1, 0, 2]
#| [0, 9, 2]
#| ann 31 ['x', 'y']; bob 25 []; cy 40 ['z']; ['annx', 'anny', 'cyz'] {'ann': 31, 'bob': 25, 'cy': 40}
#| 0 a 1 2; 1 b 3 4; 
#| 1 2 [3, 4] 5 8 x
#| 1 5 7 7 (None, None)
#| (2, -9, 47)
#| [5, 2] 6
#| [2, 2, 3]

a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
i, arr = 0, [1, 0, 2]
i, arr[i] = arr[i], i
print(i, arr)
arr[arr[1]], arr[1] = arr[1], 9
print(arr)
records = [("ann", (31, "x", "y")), ("bob", (25,)), ("cy", (40, "z"))]
for name, (age, *tags) in records: print(name, age, tags, end="; ")
print([f"{n}{t}" for n, (_, *ts) in records for t in ts], {n: a for n, (a, *_) in records})
for i, (x, (y, z)) in enumerate(zip("ab", [(1, 2), (3, 4)])): print(i, x, y, z, end="; ")
print()
head, (sub, *tail), last = 1, [2, 3, 4], 5
*_, penultimate, _ = range(10)
(first, *_), *_ = ["xyz", "uvw"]
print(head, sub, tail, last, penultimate, first)

def minmax(xs):
    lo = hi = None
    for x in xs: lo, hi = (x, x) if lo is None else (min(lo, x), max(hi, x))
    return lo, hi

low, high = minmax([3, 1, 4, 1, 5])
print(low, high, *minmax([7]), minmax([]))

def gcd_ext(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b: q, a, b = a // b, b, a % b; x0, x1, y0, y1 = x1, x0 - q * x1, y1, y0 - q * y1
    return a, x0, y0

print(gcd_ext(240, 46))
(x := [1, 2])[0], y = 5, 6
print(x, y)
for x[0] in range(3): pass
for x[1], *x[1:] in [(1, 2, 3)]: pass
print(x)
