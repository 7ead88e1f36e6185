#: about: equal items keep their order, in reverse too
#: kind: language
#: stdout:
#| [(0, 0), (0, 5), (0, 10), (0, 15), (1, 3), (1, 8), (1, 13), (1, 18), (2, 1), (2, 6), (2, 11), (2, 16), (3, 4), (3, 9), (3, 14), (3, 19), (4, 2), (4, 7), (4, 12), (4, 17)]
#| [(4, 2), (4, 7), (4, 12), (4, 17), (3, 4), (3, 9), (3, 14), (3, 19), (2, 1), (2, 6), (2, 11), (2, 16), (1, 3), (1, 8), (1, 13), (1, 18), (0, 0), (0, 5), (0, 10), (0, 15)]
#| True
#| [0, False, 0.0, 1, True, 1.0]
#| [1, True, 1.0, 0, False, 0.0]
#| True True
#| True True
#| True True
#| True True
#| True True

pairs = [(i * 7 % 5, i) for i in range(20)]
l = pairs[:]
l.sort(key=lambda p: p[0])
print(l)
l.sort(key=lambda p: p[0], reverse=True)
print(l)
l = pairs[:]
l.sort(key=lambda p: p[0], reverse=True)
print(l == sorted(pairs, key=lambda p: -p[0]))
l = [1, True, 1.0, 0, False, 0.0]
l.sort()
print(l)
l.sort(reverse=True)
print(l)
class K:
    def __init__(self, k, n): self.k, self.n = k, n
    def __lt__(self, other): return self.k < other.k
    def __repr__(self): return f"{self.k}.{self.n}"
for size in (3, 10, 40, 70, 130):
    l = [K(i * 37 % 4, i) for i in range(size)]
    l.sort()
    print(all(a.k < b.k or a.k == b.k and a.n < b.n for a, b in zip(l, l[1:])), end=" ")
    l.sort(reverse=True)
    print(all(a.k > b.k or a.k == b.k and a.n < b.n for a, b in zip(l, l[1:])))
