#: about: runs that go up, down and mixed, checked against the definition
#: kind: language
#: result: [3, 6, 8, 9, 14, 16, 31, 40, 41, 44, 48, 57, 57, 61, 61, 70, 71, 82, 97, 99]
#: stdout:
#| 0 0
#| 1 0
#| 2 0
#| 31 0
#| 32 0
#| 33 0
#| 63 0
#| 64 0
#| 65 0
#| 100 0
#| 1000 0

def check(items, **kw):
    out = sorted(items, **kw)
    key = kw.get("key") or (lambda v: v)
    pairs = list(zip(out, out[1:]))
    ordered = all(not key(b) < key(a) for a, b in pairs) if not kw.get("reverse") else all(not key(a) < key(b) for a, b in pairs)
    return ordered and sorted(out) == sorted(items)
seed = 12345
def rand():
    global seed
    seed = seed * 1103515245 + 12345 & 0x7fffffff
    return seed >> 8
for n in (0, 1, 2, 31, 32, 33, 63, 64, 65, 100, 1000):
    up = list(range(n))
    noise = [rand() % (n + 1) for _ in range(n)]
    saw = [i % 7 for i in range(n)]
    mixed = up[: n // 2] + noise[n // 2:] + up[: n // 3][::-1]
    print(n, [check(x, **kw) for x in (up, up[::-1], noise, saw, mixed) for kw in ({}, {"reverse": True}, {"key": lambda v: -v})].count(False))
RESULT = sorted([rand() % 100 for _ in range(20)])
