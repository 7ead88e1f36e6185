#: about: tuple, list, nested and starred targets
#: kind: language
#: stdout:
#| 2 1 x y 1 2 3 4 5 0 [1, 2, 3] ['a', 'b'] c 1 [] 2 [1] ['a', 'b'] True a b 3 ('ab', 3)
#| 1 [10, 'i was assigned first']
#| {'x': 1, 'y': 't', 'z': ['h', 'r', 'e', 'e']} {'k': 2} [7, 8, 9, 'i was assigned first']
#| 0 a [1, 2]
#| 1 b []
#| x y ['z']
#| 1 2 3
#| (55, 89)
#| 1 2 (1, 2)

a, b = 1, 2
a, b = b, a
[c, d] = "xy"
(e, (f, [g, h])), i = (1, (2, [3, 4])), 5
first, *rest = range(4)
*init, last = "abc"
head, *mid, tail = [1, 2]
*only, = (1,)
[*l] = "ab"
x = y = z = [0]
(p, q), r = s = "ab", 3
print(a, b, c, d, e, f, g, h, i, first, rest, init, last, head, mid, tail, only, l, x is z, p, q, r, s)
i, lst = 0, [10, 20]
i, lst[i] = 1, "i was assigned first"
print(i, lst)
class O: pass
o, dct = O(), {}
o.x, dct["k"], lst[0:1], (o.y, *o.z) = 1, 2, [7, 8, 9], "three"
print(vars(o), dct, lst)
for n, (k, *v) in enumerate([("a", 1, 2), ("b",)]): print(n, k, v)
a, b, *c = {"x": 1, "y": 2, "z": 3}
print(a, b, c)
(a), (b,), [[c]] = 1, [2], [[3]]
print(a, b, c)
() = []
[] = ""
fib = (0, 1)
for _ in range(10): fib = fib[1], sum(fib)
print(fib)

def gen():
    yield 1
    yield 2

u, v = gen()
print(u, v, (lambda *a: a)(*gen()))
