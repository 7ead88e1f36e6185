#: about: an iterator that gives more after its StopIteration
#: kind: language
#: stdout:
#| [1, 2] [4, 5] (7, 8) [10, 11] [13, 14] 33 20 22 23 stop
#| [(1,), (2,)] [(4,), (5,)] [(7,), (8,)]
#| [(1, 2)] [(4, 5)] [(7, 8)]
#| ['1', '2'] ['4', '5'] ['7', '8']
#| [1, 2] [4, 5] [7, 8]
#| [(0, 1), (1, 2)] [(2, 4), (3, 5)] [(4, 7), (5, 8)]
#| [1, 2] [] []
#| [1, 2] [] []
#| [2, 1] [] []

class Restless:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
r = Restless()
print(list(r), list(r), tuple(r), [*r], [x for x in r], sum(r), max(r), next(r), next(r), next(r, "stop"))
for wrap in (lambda r: zip(r), lambda r: zip(r, r), lambda r: map(str, r), lambda r: filter(None, r), lambda r: enumerate(r), lambda r: (x for x in r), lambda r: iter(r.__next__, None), lambda r: reversed(list(r))):
    w = wrap(Restless())
    print(list(w), list(w), list(w))
