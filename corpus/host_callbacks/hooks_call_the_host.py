#: about: hooks that run inside natives may call the host, which may call them back
#: kind: security
#: env: apply count
#: tests: threat:13
#: stdout:
#| [1, 2, 3]
#| b False 2 7

class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return apply(lambda a, b: a < b, self.n, other.n)
    def __hash__(self): return count(1) * 0
    def __eq__(self, other): return apply(lambda: self.n == other.n)


print([k.n for k in sorted([K(3), K(1), K(2)])])
d = {K(1): "a", K(2): "b"}
print(d[K(2)], K(3) in d, len({K(5), K(5), K(6)}), count())
