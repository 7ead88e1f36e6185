#: about: assignment expressions: values, scopes and order
#: kind: language
#: stdout:
#| 5 5 [1, 2, 4] 1 2
#| 3 6
#| 3 3
#| [1, 2, 3] 3
#| [2, 3] 3 9
#| {'aa': 2, 'b': 1} b 1
#| True 3
#| ([0, 1, 2], 2, 2)
#| ([[0, 1], [1, 2]], 2)
#| 8
#| y
#| 6 4 4
#| (6, 7) 6 7
#| 9 9 (1, 2) 1 (1, 2) (1, 2)
#| 2 1 0
#| {'k': 1} 1 2 1 {1, 2} {1: 2}
#| 3 4 2 2
#| [2]
#| [1, 3, 6] 6
#| 0 False 1 -2 3 3
#| [1]
#| got 1
#| got 2
#| StopIteration: 
#| True
#| [0, 1] 10
#| [(0, 0), (1, 2)] 1
#| 2 [1, 2] 3 3 1
#| [1, 2]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print((a := 5), a, [b := 1, b + 1, (c := b + 1) * 2], b, c)
if (n := len("abc")) > 2 and (m := n * 2): print(n, m)
while (k := a) > 3: a -= 1
print(a, k)
print([y := f(x) for f in (lambda q: q + 1,) for x in range(3)], y)
print([last := x for x in range(4) if (sq := x * x) > 3], last, sq)
print({(key := w): (val := len(w)) for w in ("aa", "b")}, key, val)
print(any((hit := q) > 2 for q in (1, 3, 5)), hit)
def f():
    r = [z := i for i in range(3)]
    def g(): return z
    return r, z, g()
print(f())
def g():
    def inner(): return [[w := i + j for i in range(2)] for j in range(2)], w
    return inner()
print(g())
def h():
    nonl = 0
    def inner():
        nonlocal nonl
        [nonl := i for i in (7, 8)]
    inner()
    return nonl
print(h())
def gl():
    global made
    return [made := i for i in "xy"]
gl()
print(made)
print((lambda: (inside := 3) + inside)(), (lambda v=(dflt := 4): v)(), dflt)
def d(p=(q := 6), *, r=(s := 7)): return p, r
print(d(), q, s)
print(f"{(fs := 9)} {fs}", (x := 1, 2), x, (x := (1, 2)), x)
x = (y := (z := 0) + 1) + 1
print(x, y, z)
print(dict(k=(kw := 1)), kw, [1, 2, 3][(ix := 1)], ix, {(s1 := 1), (s2 := 2)}, {(d1 := 1): (d2 := 2)})
assert (ok := True), "no"
class C:
    cv = (inner_cv := 3) + 1
    lam = lambda self: (loc := 5)
    def m(self, a=(mdef := 2)): return a
print(C.inner_cv, C.cv, C().m(), C.mdef)
del (t := [1, 2])[0]
print(t)
total = 0
print([total := total + v for v in (1, 2, 3)], total)
print(0 if (u := 0) else u, not (nn := 1), nn, -(neg := 2), (aa := 1) if (bb := 0) else (cc := 3), cc)
with_ = [i for i in range(3) if (lambda: (loc := i))() == 1]
print(with_)
def gen():
    while (got := (yield)) is not None: print("got", got)
it = gen(); next(it); it.send(1); it.send(2)
attempt(it.send, None)
try: raise (err := ValueError("w"))
except ValueError as e: print(e is err)
print((i := 10) and [i for i in range(2)], i)
lst = [(a1 := i, a1 * 2) for i in range(2)]
print(lst, a1)
print(len(p1 := [1, 2]), p1, max(v1 := 3, v2 := 1), v1, v2)
for (loop := [1, 2])[0] in range(2): pass
print(loop)
