#: about: same size, other elements: no error, the table decides
#: kind: language
#: raises: RuntimeError: Set changed size during iteration
#: stdout:
#| 1 [0, 5]
#| 1 [0]
#| 1 ['0']
#| 2 [0, 1, 5, 6, 10, 11, 15]
#| 2 [0, 1]
#| 2 ['1', '0']
#| 3 [0, 1, 2, 5, 6, 7, 10, 11, 12, 15]
#| 3 [0, 1, 2]
#| 3 ['2', '1', '1a', '2a', '0']
#| 4 [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 20, 21, 22, 23, 25, 26, 27, 28, 30, 31]
#| 4 [0, 1, 2, 3]
#| 4 ['3', '2', '0', '3a', '0a', '1', '2a']

def run(s, change, limit=30):
    seen = []
    for x in s:
        seen.append(x)
        change(s, x)
        if len(seen) >= limit: break
    return seen
for n in (1, 2, 3, 4, 8, 20):
    print(n, run(set(range(n)), lambda s, x: (s.remove(x), s.add(x + 5))))
    print(n, run(set(range(n)), lambda s, x: (s.remove(x), s.add(x))))
    print(n, run({str(k) for k in range(n)}, lambda s, x: (s.discard(x), s.add(x + "a"))))
s = {1, 2, 3}
for x in s: s |= {x}
for x in set(s): s.discard(x)
print(s)
