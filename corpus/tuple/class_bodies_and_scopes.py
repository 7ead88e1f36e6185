#: about: tuples in class bodies, closures, generators, defaults and decorators
#: kind: language
#: stdout:
#| (1, 2) 3 4 [5, 6] (1, 2) ('x', 'y')
#| (2, ('a', 'b')) (3, ('a', 'b', 'c'))
#| (1, 2) ('x', 'second')
#| (7, 8)
#| ('a', 'b', 'c') (1, 2) (1, 2) [(2, 1)] {'k': 'v'} (1, 1)
#| (1, 2)

class C:
    pair = 1, 2
    a, (b, *c) = 3, (4, 5, 6)
    __slots__ = ("x", "y")
    def both(self): return self.x, self.y
c = C()
c.x, c.y = C.pair
print(c.both(), C.a, C.b, C.c, C.pair, C.__slots__)
def counter():
    state = (0, ())
    def step(x):
        nonlocal state
        n, seen = state
        state = n + 1, seen + (x,)
        return state
    return step
s = counter()
s("a")
print(s("b"), s("c"))
def g():
    got = yield 1, 2
    got, other = yield got, "second"
    return got, other
it = g()
print(next(it), it.send("x"))
try: it.send((7, 8))
except StopIteration as end: print(end.value)
def tag(*tags):
    def add(f):
        f.tags = tags
        return f
    return add
@tag("a", *"bc")
def f(): pass
print(f.tags, (yes := (1, 2)), yes, [(x, y) for x, y in ((y, x) for x, y in [(1, 2)])], {k: v for (k, v), _ in [(("k", "v"), 0)]}, (lambda t: (*t, *t))((1,)))
async def co(): return 1, 2
w = co()
try: w.send(None)
except StopIteration as end: print(end.value)
