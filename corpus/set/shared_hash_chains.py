#: about: many elements of few hashes: probes, removals, reinsertion
#: kind: language
#: stdout:
#| 300 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
#| 150 [1, 3, 5, 7, 9, 11, 13, 15, 17, 23, 25, 31] True False
#| 160 [1, 3, 5, 7, 9, 11, 13, 15, 17, 23, 25, 31] 1 3 33 True
#| 99 [0, 4294967296, 17179869184, 8589934592, 12884901888, 21474836480, 25769803776, 30064771072] [1512927999819776, 703687441776640, 985162418487296, 1266637395197952]

class E:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 7
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return str(self.n)
s = {E(n) for n in range(300)}
print(len(s), list(s)[:12])
for n in range(0, 300, 2): s.remove(E(n))
print(len(s), list(s)[:12], E(1) in s, E(2) in s)
for n in range(0, 40, 4): s.add(E(n))
print(len(s), list(s)[:12], s.pop(), s.pop(), len(s & {E(n) for n in range(50)}), s == {E(e.n) for e in s})
ints = {n << 32 for n in range(50)} | {n << 45 for n in range(50)}
print(len(ints), list(ints)[:8], list(ints)[-4:])
