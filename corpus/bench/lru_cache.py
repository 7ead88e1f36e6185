#: about: a cache with a linked list: slots, dict with deletion, exceptions now and then
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 5201251

class Node:
    __slots__ = ('k', 'v', 'p', 'n')

    def __init__(self, k, v):
        self.k = k
        self.v = v
        self.p = None
        self.n = None

class LRU:

    def __init__(self, c):
        self.c = c
        self.m = {}
        self.h = Node(0, 0)
        self.t = Node(0, 0)
        self.h.n = self.t
        self.t.p = self.h

    def _rm(self, x):
        x.p.n = x.n
        x.n.p = x.p

    def _add(self, x):
        p = self.t.p
        p.n = x
        x.p = p
        x.n = self.t
        self.t.p = x

    def get(self, k):
        x = self.m.get(k)
        if x is None:
            return -1
        self._rm(x)
        self._add(x)
        return x.v

    def put(self, k, v):
        if k in self.m:
            self._rm(self.m[k])
        x = Node(k, v)
        self._add(x)
        self.m[k] = x
        if len(self.m) > self.c:
            y = self.h.n
            self._rm(y)
            del self.m[y.k]

def main():
    l = LRU(500)
    t = 0
    x = 1
    for i in range(800000):
        x = x * 1103515245 + 12345 & 2147483647
        k = (x >> 8) % 800
        v = l.get(k)
        if v < 0:
            try:
                if k % 97 == 0:
                    raise KeyError(k)
                l.put(k, i)
            except KeyError as e:
                t += e.args[0]
        else:
            t += v & 7
    return t
print(main())
