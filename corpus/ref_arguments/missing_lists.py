#: about: the lists of missing arguments and their grammar
#: kind: language
#: stdout:
#| TypeError: m1() missing 1 required positional argument: 'a'
#| TypeError: m2() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: m3() missing 3 required positional arguments: 'a', 'b', and 'c'
#| TypeError: m4() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#| TypeError: m5() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#| TypeError: k1() missing 1 required keyword-only argument: 'a'
#| TypeError: k2() missing 2 required keyword-only arguments: 'a' and 'b'
#| TypeError: k3() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
#| TypeError: k4() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
#| TypeError: po() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#| TypeError: both() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: m4() missing 3 required positional arguments: 'b', 'c', and 'd'
#| TypeError: m4() missing 2 required positional arguments: 'c' and 'd'
#| TypeError: m4() missing 1 required positional argument: 'd'
#| TypeError: m4() missing 3 required positional arguments: 'a', 'c', and 'd'
#| TypeError: m4() missing 2 required positional arguments: 'b' and 'c'
#| TypeError: m4() missing 2 required positional arguments: 'a' and 'd'
#| TypeError: both() missing 1 required positional argument: 'b'
#| TypeError: both() missing 2 required keyword-only arguments: 'c' and 'd'
#| TypeError: both() missing 1 required keyword-only argument: 'd'
#| TypeError: both() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: both() takes 2 positional arguments but 3 were given
#| TypeError: both() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#| TypeError: both() takes 2 positional arguments but 4 positional arguments (and 2 keyword-only arguments) were given
#| TypeError: po() missing 1 required positional argument: 'd'
#| TypeError: po() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: po() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: po() got some positional-only arguments passed as keyword arguments: 'b'
#| TypeError: po() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: C.m() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: C.m() missing 1 required positional argument: 'b'
#| TypeError: C.m() takes 3 positional arguments but 4 were given
#| TypeError: C.m() missing 3 required positional arguments: 'self', 'a', and 'b'
#| TypeError: C.m() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: C.none() takes 0 positional arguments but 1 was given
#| TypeError: C.none() takes 0 positional arguments but 1 was given
#| TypeError: C.c() missing 1 required positional argument: 'a'
#| TypeError: C.c() takes 2 positional arguments but 3 were given
#| TypeError: C.s() missing 1 required positional argument: 'a'
#| TypeError: C.s() takes from 1 to 2 positional arguments but 3 were given
#| TypeError: C.__call__() missing 1 required positional argument: 'x'
#| TypeError: C.__call__() takes 2 positional arguments but 3 were given
#| TypeError: C.__getitem__() takes 1 positional argument but 2 were given
#| TypeError: C.__len__() missing 1 required positional argument: 'x'
#| TypeError: C.__add__() takes 1 positional argument but 2 were given
#| TypeError: C.__eq__() takes 1 positional argument but 2 were given
#| TypeError: C.__getattr__() takes 1 positional argument but 2 were given
#| TypeError: C.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: outer.<locals>.inner() missing 1 required positional argument: 'a'
#| TypeError: outer.<locals>.<lambda>() missing 1 required positional argument: 'y'
#| TypeError: D.__init__() missing 1 required positional argument: 'a'
#| TypeError: D.__init__() missing 1 required keyword-only argument: 'k'
#| TypeError: D.__init__() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#| TypeError: D.__init__() got an unexpected keyword argument 'b'
#| TypeError: D.__init__() got an unexpected keyword argument 'kk'. Did you mean 'k'?
#| TypeError: m2() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: Q.shown() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: Q.shown() takes 2 positional arguments but 3 were given
#| TypeError: gen() missing 1 required positional argument: 'a'
#| TypeError: co() missing 1 required positional argument: 'a'
#| TypeError: ag() takes 1 positional argument but 2 were given
#| TypeError: <lambda>() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: <lambda>() missing 1 required keyword-only argument: 'key'
#| TypeError: <lambda>() missing 1 required positional argument: 'q'
#| TypeError: unicodé() missing 2 required positional arguments: 'é' and 'ñ'
#| TypeError: defaults() takes from 1 to 3 positional arguments but 4 were given
#| TypeError: defaults() missing 1 required positional argument: 'a'
#| TypeError: many() takes from 1 to 2 positional arguments but 3 were given
#| TypeError: many() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#| TypeError: many() takes from 1 to 2 positional arguments but 3 positional arguments (and 2 keyword-only arguments) were given
#| TypeError: many() missing 1 required positional argument: 'a'

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def make(n, kw=False):
    names = ", ".join(f"p{i}" for i in range(n))
    return names
def m1(a): pass
def m2(a, b): pass
def m3(a, b, c): pass
def m4(a, b, c, d): pass
def m5(a, b, c, d, e=1): pass
def k1(*, a): pass
def k2(*, a, b): pass
def k3(*, a, b, c): pass
def k4(*, a, b, c, d=1): pass
def po(a, b, /, c, d): pass
def both(a, b, *, c, d): pass
for f in (m1, m2, m3, m4, m5, k1, k2, k3, k4, po, both): attempt(f)
attempt(m4, 1); attempt(m4, 1, 2); attempt(m4, 1, 2, 3); attempt(m4, b=1); attempt(m4, d=1, a=2); attempt(m4, c=1, b=1)
attempt(both, 1); attempt(both, 1, 2); attempt(both, 1, 2, c=1); attempt(both, c=1, d=1); attempt(both, 1, 2, 3); attempt(both, 1, 2, 3, c=1); attempt(both, 1, 2, 3, 4, c=1, d=2)
attempt(po, 1, 2, 3); attempt(po, c=1, d=2); attempt(po, a=1, b=2, c=3, d=4); attempt(po, 1, b=2, c=3, d=4); attempt(po, 1, 2, 3, a=4)
class C:
    def m(self, a, b): pass
    def none(): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a, b=1): pass
    def __call__(self, x): pass
    def __getitem__(self): pass
    def __len__(self, x): pass
    def __add__(self): pass
    def __eq__(self): pass
    def __getattr__(self): pass
    __iter__ = lambda: 1
c = C()
attempt(c.m); attempt(c.m, 1); attempt(c.m, 1, 2, 3); attempt(C.m); attempt(C.m, 1); attempt(c.none); attempt(C.none, 1); attempt(c.c); attempt(C.c, 1, 2); attempt(c.s); attempt(C.s, 1, 2, 3); attempt(c); attempt(c, 1, 2)
attempt(lambda: c[1]); attempt(len, c); attempt(lambda: c + 1); attempt(lambda: c == 1); attempt(lambda: c.q); attempt(iter, c)
def outer():
    def inner(a, *, b): pass
    return inner, lambda x, y: 0
attempt(outer()[0]); attempt(outer()[1], 1)
class D:
    def __init__(self, a, *, k): pass
attempt(D); attempt(D, 1); attempt(D, 1, 2, k=3); attempt(D, b=1); attempt(D, 1, kk=2)
renamed = m2
renamed.__name__ = "shown"
attempt(renamed)
renamed.__qualname__ = "Q.shown"
attempt(renamed)
attempt(m2, 1, 2, 3)
def gen(a): yield
async def co(a): pass
async def ag(a): yield
attempt(gen); attempt(co); attempt(ag, 1, 2)
attempt(lambda a, b: 0); attempt(lambda *, key: 0)
attempt([x for x in [lambda q: 0]][0])
def unicodé(é, ñ): pass
attempt(unicodé)
def defaults(a, b=1, c=2): pass
attempt(defaults, 1, 2, 3, 4); attempt(defaults)
def many(a, b=1, *, c, d=2): pass
attempt(many, 1, 2, 3); attempt(many, 1, 2, 3, c=4); attempt(many, 1, 2, 3, c=4, d=5); attempt(many)
