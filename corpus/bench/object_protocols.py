#: about: properties, special methods, class and static methods, __getattr__, super, iteration by guest classes
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 3915253

class P:

    def __init__(self, v):
        self._v = v

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, x):
        self._v = x

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def twice(x):
        return x * 2

    def __getitem__(self, i):
        return self._v + i

    def __len__(self):
        return 5

    def __eq__(self, o):
        return self._v == o._v

    def __hash__(self):
        return self._v

    def __call__(self, x):
        return x + 1

    def __contains__(self, x):
        return x < 3

    def __iter__(self):
        yield self._v
        yield (self._v + 1)

class Q(P):

    def __init__(self, v):
        super().__init__(v)
        self.w = v

    def __getattr__(self, n):
        return 7

def main():
    p = Q(1)
    t = 0
    q = P(3)
    for i in range(120000):
        t += p.v
        p.v = i & 7
        t += P.twice(i) & 3
        t += p[i] & 15
        t += len(p)
        t += p == q
        t += p(i) & 1
        t += i in p
        t += p.missing
        for x in q:
            t += x
        r = Q.make(i & 3)
        t += r.w
    d = {}
    for i in range(100000):
        d[P(i & 255)] = i
    return t + len(d)
print(main())
