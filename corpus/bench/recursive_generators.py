#: about: permutations and a tree by generators inside generators
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 7500312880

def perms(l):
    if len(l) <= 1:
        yield l
    else:
        for p in perms(l[1:]):
            for i in range(len(l)):
                yield (p[:i] + l[0:1] + p[i:])

class Tree:

    def __init__(self, l, v, r):
        self.l = l
        self.v = v
        self.r = r

    def __iter__(self):
        if self.l:
            yield from self.l
        yield self.v
        if self.r:
            yield from self.r

def build(a, b):
    if a >= b:
        return None
    m = (a + b) // 2
    return Tree(build(a, m), m, build(m + 1, b))

def main():
    n = sum((1 for p in perms(list(range(9)))))
    t = build(0, 100000)
    return n + sum(t) + sum((x for x in t if x % 2))
print(main())
