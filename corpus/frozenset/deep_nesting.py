#: about: nested thousands deep: hash is stored, repr and comparison recurse
#: kind: language
#: stdout:
#| 1311 True 1 True
#| True 1 True
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| frozenset()

f = g = frozenset()
for _ in range(100): f = frozenset([f])
for _ in range(100): g = frozenset([g])
print(len(repr(f)), f == g, {f: 1}[g], f | g == g)
for _ in range(200000): f = frozenset([f])
for _ in range(200000): g = frozenset([g])
print(hash(f) == hash(g), len(f), f in {f})
for op in (lambda: repr(f), lambda: f == g, lambda: f | g, lambda: {f: 1}[g]):
    try: op()
    except RecursionError: print("RecursionError")
    else: print("went through")
while f: f = next(iter(f))
print(f)
