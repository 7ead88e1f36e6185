#: about: sets whose hashes are known and differ are not compared element by element
#: kind: language
#: stdout:
#| True False 3
#| True 2 False 2 True True 4

log = []
class E:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o):
        log.append((self.n, o.n))
        return self.n == o.n
a, b, c = frozenset([E(1, 1), E(2, 2)]), frozenset([E(1, 1), E(2, 2)]), frozenset([E(1, 1), E(3, 3)])
print(a == b, a == c, len(log))
hash(a), hash(b), hash(c)
log.clear()
print(a == b, len(log), a == c, len(log), a != c, a <= b, len(log))
