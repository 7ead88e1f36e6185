#: about: a key whose __eq__ adds a key per call does not loop forever
#: kind: language
#: raises: NameError: name 'd' is not defined

class K:
    n = 0
    def __init__(self, v): self.v = v
    def __hash__(self): return 8
    def __eq__(self, other):
        K.n += 1
        d[K.n * 1000] = K.n
        return False
d = {K(1): 1, K(2): 2, K(3): 3}
K.n = 0
d.clear()
d[K("a")] = 1
d[K("b")] = 2
print(K.n, len(d), d.get(K("c")), K.n, len(d), K("d") in d, K.n, len(d))
