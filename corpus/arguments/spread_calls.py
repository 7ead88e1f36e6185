#: about: calls with *iterable and **mapping of all kinds, of all kinds of callables
#: kind: language
#: stdout:
#| ((), {'z': 3, 'a': 1, 'b': 2})
#| ((1, 1), {})
#| ((), {'a': 'aa', 'b': 'bb'})
#| "TypeError: __main__.show() got multiple values for keyword argument 'a'"
#| ((), {'z': 3})
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ((1, 2), {'z': 1})
#| 'TypeError: __main__.show() argument after ** must be a mapping, not list'
#| ((), {'z': 3, 'c': 9})
#| ((1,), {'self': 1})
#| ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11})
#| 1134 772414
#| "TypeError: two() got an unexpected keyword argument 'z'"
#| (1, 1, 3)
#| ('aa', 'bb', 3)
#| "TypeError: __main__.two() got multiple values for keyword argument 'a'"
#| "TypeError: two() got an unexpected keyword argument 'z'"
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| "TypeError: two() got an unexpected keyword argument 'z'"
#| 'TypeError: __main__.two() argument after ** must be a mapping, not list'
#| "TypeError: two() got an unexpected keyword argument 'z'"
#| "TypeError: two() got an unexpected keyword argument 'self'"
#| "TypeError: two() got an unexpected keyword argument 'k0'"
#| 1134 759554
#| ('C', ((), {'z': 3, 'a': 1, 'b': 2}))
#| ('C', ((1, 1), {}))
#| ('C', ((), {'a': 'aa', 'b': 'bb'}))
#| "TypeError: __main__.C() got multiple values for keyword argument 'a'"
#| ('C', ((), {'z': 3}))
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ('C', ((1, 2), {'z': 1}))
#| 'TypeError: __main__.C() argument after ** must be a mapping, not list'
#| ('C', ((), {'z': 3, 'c': 9}))
#| "TypeError: C.__init__() got multiple values for argument 'self'"
#| ('C', ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11}))
#| 1134 260801
#| ((), {'z': 3, 'a': 1, 'b': 2})
#| ((1, 1), {})
#| ((), {'a': 'aa', 'b': 'bb'})
#| "TypeError: __main__.C.m() got multiple values for keyword argument 'a'"
#| ((), {'z': 3})
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ((1, 2), {'z': 1})
#| 'TypeError: __main__.C.m() argument after ** must be a mapping, not list'
#| ((), {'z': 3, 'c': 9})
#| "TypeError: C.m() got multiple values for argument 'self'"
#| ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11})
#| 1134 562269
#| ((), {'z': 3, 'a': 1, 'b': 2})
#| ((1, 1), {})
#| ((), {'a': 'aa', 'b': 'bb'})
#| "TypeError: __main__.C.cm() got multiple values for keyword argument 'a'"
#| ((), {'z': 3})
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ((1, 2), {'z': 1})
#| 'TypeError: __main__.C.cm() argument after ** must be a mapping, not list'
#| ((), {'z': 3, 'c': 9})
#| ((1,), {'self': 1})
#| ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11})
#| 1134 16843
#| ((), {'z': 3, 'a': 1, 'b': 2})
#| ((1, 1), {})
#| ((), {'a': 'aa', 'b': 'bb'})
#| "TypeError: __main__.C.sm() got multiple values for keyword argument 'a'"
#| ((), {'z': 3})
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ((1, 2), {'z': 1})
#| 'TypeError: __main__.C.sm() argument after ** must be a mapping, not list'
#| ((), {'z': 3, 'c': 9})
#| ((1,), {'self': 1})
#| ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11})
#| 1134 241594
#| ((), {'z': 3, 'a': 1, 'b': 2})
#| ((1, 1), {})
#| ((), {'a': 'aa', 'b': 'bb'})
#|
#| ((), {'z': 3})
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ((1, 2), {'z': 1})
#|
#| ((), {'z': 3, 'c': 9})
#| "TypeError: C.__call__() got multiple values for argument 'self'"
#| ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11})
#| 1134 731157
#| ('C', ((), {'z': 3, 'a': 1, 'b': 2}))
#| ('C', ((1, 1), {}))
#| ('C', ((), {'a': 'aa', 'b': 'bb'}))
#| "TypeError: __main__.D() got multiple values for keyword argument 'a'"
#| ('C', ((), {'z': 3}))
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| ('C', ((1, 2), {'z': 1}))
#| 'TypeError: __main__.D() argument after ** must be a mapping, not list'
#| ('C', ((), {'z': 3, 'c': 9}))
#| "TypeError: C.__init__() got multiple values for argument 'self'"
#| ('C', ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11}))
#| 1134 559706
#| ('C', ((), {'z': 3, 'a': 1, 'b': 2}))
#| 'TypeError: E.__init__() takes 1 positional argument but 3 were given'
#| ('C', ((), {'a': 'aa', 'b': 'bb'}))
#| "TypeError: __main__.E() got multiple values for keyword argument 'a'"
#| ('C', ((), {'z': 3}))
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| 'TypeError: E.__init__() takes 1 positional argument but 3 were given'
#| 'TypeError: __main__.E() argument after ** must be a mapping, not list'
#| ('C', ((), {'z': 3, 'c': 9}))
#| "TypeError: E.__init__() got multiple values for argument 'self'"
#| ('C', ((), {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11}))
#| 1134 952797
#| {'z': 3, 'a': 1, 'b': 2}
#| 'TypeError: dict expected at most 1 argument, got 2'
#| {'a': 'aa', 'b': 'bb'}
#| "TypeError: dict() got multiple values for keyword argument 'a'"
#| {'z': 3}
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| 'TypeError: dict expected at most 1 argument, got 2'
#| 'TypeError: dict() argument after ** must be a mapping, not list'
#| {'z': 3, 'c': 9}
#| "TypeError: 'int' object is not iterable"
#| {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11}
#| 1134 465304
#| "TypeError: print() got an unexpected keyword argument 'z'"
#|
#|
#| 1
#| 1
#|
#|
#|
#| 1
#| 1
#|
#|
#| 1
#| 1 1
#| None
#| 1
#|
#|
#| 1 2
#| 1 1 2
#| 1
#|
#|
#| a b
#| 1 a b
#| 1
#|
#|
#| 1
#|
#|
#| 1
#|
#|
#| 1
#| 1 1
#| 1
#|
#|
#| 0 1 2
#| 1 0 1 2
#| 1
#|
#| "TypeError: print() got an unexpected keyword argument 'a'"
#| "TypeError: print() got multiple values for keyword argument 'a'"
#|
#|
#| 1
#| 1
#|
#|
#|
#| 1
#| 1
#|
#|
#| 1
#| 1 1
#| 1
#|
#|
#| 1 2
#| 1 1 2
#| 1
#|
#|
#| a b
#| 1 a b
#| 1
#|
#|
#| 1
#|
#|
#| 1
#|
#|
#| 1
#| 1 1
#| 1
#| "TypeError: print() got an unexpected keyword argument 'z'"
#|
#|
#| 0 1 2
#| 1 0 1 2
#| 1
#|
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| "TypeError: print() got an unexpected keyword argument 'z'"
#| 'TypeError: print() argument after ** must be a mapping, not list'
#| "TypeError: print() got an unexpected keyword argument 'z'"
#| "TypeError: print() got an unexpected keyword argument 'self'"
#| "TypeError: print() got an unexpected keyword argument 'k0'"
#| 1134 656072
#| {'z': 3, 'a': 1, 'b': 2}
#| 'TypeError: <lambda>() takes 0 positional arguments but 2 were given'
#| {'a': 'aa', 'b': 'bb'}
#| "TypeError: __main__.<lambda>() got multiple values for keyword argument 'a'"
#| {'z': 3}
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| 'TypeError: <lambda>() takes 0 positional arguments but 2 were given'
#| 'TypeError: __main__.<lambda>() argument after ** must be a mapping, not list'
#| {'z': 3, 'c': 9}
#| 'TypeError: <lambda>() takes 0 positional arguments but 1 was given'
#| {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11}
#| 1134 129735
#| (1, {'z': 3, 'b': 2})
#| 'TypeError: <lambda>() takes 1 positional argument but 2 were given'
#| ('aa', {'b': 'bb'})
#| "TypeError: __main__.<lambda>() got multiple values for keyword argument 'a'"
#| "TypeError: <lambda>() missing 1 required positional argument: 'a'"
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| 'TypeError: <lambda>() takes 1 positional argument but 2 were given'
#| 'TypeError: __main__.<lambda>() argument after ** must be a mapping, not list'
#| "TypeError: <lambda>() missing 1 required positional argument: 'a'"
#| (1, {'self': 1})
#| "TypeError: <lambda>() missing 1 required positional argument: 'a'"
#| 1134 761456
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| "TypeError: 5 got multiple values for keyword argument 'a'"
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| 'TypeError: 5 argument after ** must be a mapping, not list'
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| "TypeError: 'int' object is not callable"
#| 1134 200864
#| 'TypeError: type() takes 1 or 3 arguments'
#| 'TypeError: type() takes 1 or 3 arguments'
#| 'TypeError: type() takes 1 or 3 arguments'
#| "TypeError: type() got multiple values for keyword argument 'a'"
#| 'TypeError: type() takes 1 or 3 arguments'
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| 'TypeError: type() takes 1 or 3 arguments'
#| 'TypeError: type() argument after ** must be a mapping, not list'
#| 'TypeError: type() takes 1 or 3 arguments'
#| 'TypeError: type() takes no keyword arguments'
#| 'TypeError: type() takes 1 or 3 arguments'
#| 1134 355228
#| 'TypeError: int() takes at most 2 keyword arguments (3 given)'
#| 'ValueError: int() base must be >= 2 and <= 36, or 0'
#| "TypeError: int() got an unexpected keyword argument 'a'"
#| "TypeError: int() got multiple values for keyword argument 'a'"
#| "TypeError: int() got an unexpected keyword argument 'z'"
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| 'TypeError: int() takes at most 2 arguments (3 given)'
#| 'TypeError: int() argument after ** must be a mapping, not list'
#| "TypeError: int() got an unexpected keyword argument 'z'"
#| "TypeError: int() got an unexpected keyword argument 'self'"
#| 'TypeError: int() takes at most 2 keyword arguments (12 given)'
#| 1134 992334
#| 'TypeError: max expected at least 1 argument, got 0'
#| 1
#| 'TypeError: max expected at least 1 argument, got 0'
#| "TypeError: max() got multiple values for keyword argument 'a'"
#| 'TypeError: max expected at least 1 argument, got 0'
#| 'TypeError: keywords must be strings'
#| 'TypeError: keywords must be strings'
#| "TypeError: max() got an unexpected keyword argument 'z'"
#| 'TypeError: max() argument after ** must be a mapping, not list'
#| 'TypeError: max expected at least 1 argument, got 0'
#| "TypeError: max() got an unexpected keyword argument 'self'"
#| 'TypeError: max expected at least 1 argument, got 0'
#| 1134 386375
#| ((1, 2), {'a': 1}) {'a': 1, 'z': 26}
#| ((5,), {}) ((5,), {})
#| {'a': 1, 'new': 1} {'a': 1} False
#| {'x': 1, 'k5': 5, 'k4': 4, 'k3': 3, 'k2': 2, 'k1': 1}
#| [(1,), {'a': 1, 'b': 2}] [(1, 2), {'a': 1, 'b': 2}]
#| ((1,), {'a': 1, 'b': 2})
#| "TypeError: bad() got some positional-only arguments passed as keyword arguments: 'a'"
#| "TypeError: bad() got some positional-only arguments passed as keyword arguments: 'a'"
#| "TypeError: bad() got some positional-only arguments passed as keyword arguments: 'a'"
#| "TypeError: bad() got an unexpected keyword argument 'd'"
#| "TypeError: bad() got some positional-only arguments passed as keyword arguments: 'a'"
#| "TypeError: bad() got an unexpected keyword argument 'cc'. Did you mean 'c'?"
#| "TypeError: C.m() missing 1 required positional argument: 'self'"
#| 'TypeError: __main__.C.m() argument after ** must be a mapping, not int'
#| 'TypeError: __main__.C() argument after * must be an iterable, not int'
#| 'TypeError: __main__.C() argument after ** must be a mapping, not int'
#| 'TypeError: E.__init__() takes 1 positional argument but 2 were given'
#| 'TypeError: keywords must be strings'
#| 300 300 255 300 250

# argument spreading in all forms
def show(*a, **k): return a, k
def two(a, b=2, *, c=3): return a, b, c
class C:
    def __init__(self, *a, **k): self.r = (a, k)
    def m(self, *a, **k): return a, k
    @classmethod
    def cm(cls, *a, **k): return a, k
    @staticmethod
    def sm(*a, **k): return a, k
    def __call__(self, *a, **k): return a, k
class M(type): pass
class D(C, metaclass=M): pass
class E(C):
    def __init__(self, **k): super().__init__(**k)
class Str(str): pass
class Map:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
class DD(dict): pass
d = {'a': 1, 'b': 2}
fs = [show, two, C, C().m, C.cm, C.sm, C(), D, E, dict, print, lambda **k: k, lambda a, **k: (a, k), 5, type, int, max]
maps = [d, {}, Map(), DD(d), DD(), {Str('a'): 1}, {1: 2}, {'a': 1, 2: 3}, None, [('a', 1)], {'c': 9}, {'a': 1, 'b': 2, 'c': 3}, {'self': 1}, {f'k{i}': i for i in range(12)}]
stars = [(), [], (1,), [1, 2], 'ab', iter([1]), (i for i in [7]), None, 5, {1: 2}, range(3)]
def out(f):
    try: r = f()
    except Exception as e: r = type(e).__name__ + ': ' + str(e)
    else:
        if isinstance(r, C): r = ('C', r.r)
    r = repr(r)
    return r if ' at 0x' not in r else ''
# Of each callable some outcomes are shown, and a sum over all of them.
for f in fs:
    n = total = 0
    for m in maps:
        for s in stars:
            if hasattr(s, '__next__'): continue
            for t in (lambda: f(**m), lambda: f(*s, **m), lambda: f(1, *s, **m), lambda: f(1, **m), lambda: f(z=3, **m), lambda: f(**m, z=3), lambda: f(**m, **m), lambda: f(*s, a=1, **m), lambda: f(*s, z=1)):
                r = out(t)
                n += 1
                for ch in r:
                    total = (total * 31 + ord(ch)) % 1000003
                if n % 97 == 5:
                    print(r)
    print(n, total)
# mutation while the arguments are evaluated or spread
k = {'a': 1}
class It:
    def __iter__(self): k['z'] = 26; return iter((1, 2))
print(show(*It(), **k), k)
k = {'a': 1}
def change(): k.clear(); return 5
print(show(change(), **k), show(*[change()], **k))
def kwmut(**kw): kw['new'] = 1; return kw
k = {'a': 1}; print(kwmut(**k), k, kwmut(**k) is k)
def rec(n, **k): return k if n == 0 else rec(n - 1, **k, **{f'k{n}': n})
print(rec(5, x=1))
def gen(*a, **k): yield a; yield k
print(list(gen(1, **d)), list(gen(*[1, 2], **d)))
async def co(*a, **k): return a, k
try: co(1, **d).send(None)
except StopIteration as e: print(e.value)
def bad(a, /, b, *, c): pass
for t in (lambda: bad(**d), lambda: bad(1, **d), lambda: bad(1, 2, 3, **d), lambda: bad(1, 2, **{'c': 1, 'd': 2}), lambda: bad(1, **{'a': 1, 'b': 2, 'c': 3}), lambda: bad(1, **{'b': 1, 'cc': 2}), lambda: C.m(**d), lambda: C().m(*5, **7), lambda: C(*5), lambda: C(**5), lambda: E(1, **d), lambda: E(*[1], **{1: 2})):
    print(out(t))
big = {f'k{i}': i for i in range(300)}
print(len(show(**big)[1]), len(show(*range(300), **big)[0]), len(show(*list(range(255)), **d)[0]), len(C(**big).r[1]), len(C().m(*list(range(250)), **d)[0]))
