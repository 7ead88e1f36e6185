#: about: keys of one hash are compared in the order of their insertion
#: kind: language
#: stdout:
#| [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3), (2, 3), (0, 3), (0, 4), (1, 4), (2, 4), (0, 4), (3, 4)]
#| 0 [(0, 0)]
#| 4 [(0, 4), (1, 4), (2, 4), (0, 4), (3, 4), (4, 4)]
#| None [(0, 9), (1, 9), (2, 9), (0, 9), (3, 9), (4, 9)]
#| 1 [(0, 1), (1, 1)]
#| True [(0, 3), (2, 3), (0, 3), (3, 3)]
#| 7 [(0, 7), (2, 7), (0, 7), (3, 7), (4, 7)]
#| None [(0, 2), (2, 2)]
#| True [(0, 2), (0, 3), (2, 3), (0, 4), (2, 4), (3, 4), (0, 4), (0, 7), (2, 7), (3, 7), (0, 7), (4, 7), (0, 2), (0, 3), (2, 3), (0, 4), (2, 4), (3, 4), (0, 4), (0, 7), (2, 7), (3, 7), (0, 7), (4, 7)]
#| False [(7, 4), (7, 3), (4, 3)]
#| {K0: 0, K2: 'two', K3: 3, K4: 4, K7: 7}

log = []
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 42
    def __eq__(self, other):
        log.append((self.n, other.n))
        return self.n == other.n
    def __repr__(self): return f"K{self.n}"
def seen(f):
    log.clear()
    r = f()
    print(r, log)
d = {K(n): n for n in range(5)}
print(log)
seen(lambda: d[K(0)])
seen(lambda: d[K(4)])
seen(lambda: d.get(K(9)))
seen(lambda: d.pop(K(1)))
seen(lambda: K(3) in d)
seen(lambda: d.setdefault(K(7), 7))
seen(lambda: d.update({K(2): "two"}))
seen(lambda: d == dict(d))
seen(lambda: d == {K(n): n for n in (7, 4, 3)})
print(d)
