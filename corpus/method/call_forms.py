#: about: Ways to call methods: bound, unbound, by name and with stars
#: kind: language
#: stdout:
#| ((1, 2, (), 3, {}), (1, 2, (), 3, {}), (1, 2, (), 3, {}), (1, 2, (), 3, {}))
#| (1, 2, (3,), 4, {'z': 5})
#| ('a', 'b', ('c',), 3, {})
#| TypeError: C.m() missing 1 required positional argument: 'a'
#| TypeError: C.m() missing 2 required positional arguments: 'self' and 'a'
#| TypeError: C.m() missing 1 required positional argument: 'a'
#| TypeError: C.m() got multiple values for argument 'a'
#| TypeError: C.m() got multiple values for argument 'self'
#| [(1, 2, (), 3, {}), (2, 2, (), 3, {})]
#| [3, 2, 1]
#| (9, 2, (), 3, {})
#| (7, 2, (), 3, {})
#| ('instance', (1,))
#| (1, 2, (), 3, {})
#| (5, 2, (), 3, {})
#| ('call', (1, 2))
#| (1, 2, (), 3, {})
#| ('call', (1,))

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def m(self, a, b=2, *rest, k=3, **kw): return (a, b, rest, k, kw)
c = C()
m = c.m
show(lambda: (m(1), C.m(c, 1), getattr(c, "m")(1), type(c).m(c, a=1)))
show(lambda: m(*[1, 2, 3], **{"k": 4, "z": 5}))
show(lambda: c.m(*"abc"))
show(lambda: c.m())
show(lambda: C.m())
show(lambda: C.m(1))
show(lambda: m(1, a=2))
show(lambda: m(self=1, a=2))
show(lambda: list(map(c.m, [1, 2])))
show(lambda: sorted([3, 1, 2], key=(lambda self: lambda v: -v)(c)))
d = {"m": c.m}
show(lambda: d["m"](9))
show(lambda: (lambda f: f(7))(c.m))
c.m = lambda *a: ("instance", a)
show(lambda: c.m(1))
del c.m
show(lambda: c.m(1))
class D(C):
    m = C.m
    def __call__(self, *a): return ("call", a)
show(lambda: D().m(5))
show(lambda: D()(1, 2))
show(lambda: D().__class__.m(D(), 1))
class E:
    m = D()
show(lambda: E().m(1))
