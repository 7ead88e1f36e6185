#: about: every form of statement and expression, many checks each
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| backslash (2, 0)
#| ints (255, 255, 10, 2147483647, -2147483648, 4294967295, 1000, 15, 1, 7, 10000000000.0, 10.01j)
#| floats (3.14, 314.0, 0.314, 0.314, 0.314, 300000000000000.0, 300000000000000.0, 3e-14, 300000000000000.0, 30000000000000.0, 31000.0, 10000.5, 1e-10)
#| longlambda (0, [False, True, False], 1, 5, 6, 23, 13, 0, (1, 2), {'a': 1}, (1, 2, 3, {'d': 4}), (1, (2,), 3, {'c': 4}))
#| l5err TypeError l5err.<locals>.<lambda>() missing 1 required positional argument: 'y'
#| funcdef [(1, 1, (), 3, 2, {}), (1, 2, (3, 4), 5, 2, {'z': 9}), (1, 2, (), 4, 2, {}), {'return': 'list'}, {'b': 1, 'c': 2, 'e': 3, 'k': 6, 'return': 11}, {'return': <class 'list'>}, {'_Spam__kw': 1}, {'_Spam__kw': 1}, {'k': 1}, ((1, 3, 4), {'x': 2, 'y': 5}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4, 5), {}), ((), {'eggs': 'scrambled', 'spam': 'fried'}), ((), {'spam': 'fried', 'eggs': 'scrambled'})]
#| dupkw TypeError __main__.dupkw.<locals>.f() got multiple values for keyword argument 'a'
#| dupkw2 TypeError __main__.dupkw2.<locals>.f() got multiple values for keyword argument 'a'
#| star_none TypeError __main__.star_none.<locals>.f() argument after * must be an iterable, not NoneType
#| star_none2 TypeError __main__.star_none2.<locals>.f() argument after ** must be a mapping, not NoneType
#| star_int TypeError Value after * must be an iterable, not int
#| star_map ((), {'a': 'aa', 'b': 'bb'})
#| star_map2 TypeError M.keys() returned a non-iterable (type int)
#| star_map3 TypeError keywords must be strings
#| star_map4 TypeError 'M' object is not subscriptable
#| brk [0, 1, 2, 'b', 1, 1, 'else']
#| ret_finally (0, 2, 3, 'k')
#| yields ([(1, 2, 3)], [(1, 2, 3), (1, 4)])
#| annots2 NameError name 'y' is not defined
#| asserts (('msg',), (), ((1, 2),))
#| trys [1, 3, 4, 5, 6, 7, ExceptionGroup('', (KeyError(),)), 10]
#| comps [['a', 'b'], [(1, 'b'), (3, 'b'), (5, 'b')], 5, {1: 'a', 2: 'b'}, [[1], [1, 1], [1, 2, 4], [1, 3, 9, 27]], [4, 5], ['a', None], 6]
#| cmpchain ([('lt', 1, 2), ('lt', 2, 3), ('lt', 2, 1)], True, False, True, True, True, True)
#| matmul (4, 42, ('r', 3))
#| withs ((1, 2), (1, 2), 1, 2, 1, 2)
#| ifelse (0, 3, 2, False, [7, 8])
#| walrus (1, 2, [3, 9], 3, 4, [0, 1, 2, 3], 3, {5: 5}, '7', 7)
#| dels ([2, 3], {}, "cannot access local variable 'c' where it is not associated with a value")
#| aug (True, [1, 2, 1, 2], 15, 0.25)
#| unpack (0, [1, 2, 3], 4, 1, 'x', ['y', 'z'], ['a', 'b'], 1, 2, 1, [2, 3], (3,), [3])
#| 1-2!
#| True 1.0
#| glob 2
#| 1 2
#| unicode_idents {'ao': 1, 'U': 2, 'fi': 3}
#| ([1, 1], [0, 1, 2], {1: 1, 2: 2}, [0, 1, 2])

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
def ev(src, g=None):
    pass
def backslash():
    x = 1 \
    + 1
    y = 0
    return x, y
check(backslash)
def ints():
    return (0xff, 0o377, 0b1010, 2147483647, -2147483647-1, 0o37777777777, 1_000, 0x_f, 0b_1, 0o_7, 1e1_0, 1_0.0_1j)
check(ints)
def floats():
    return 3.14, 314., 0.314, 000.314, .314, 3e14, 3E14, 3e-14, 3.e14, .3e14, 3.1e4, 1_00_00.5, 1e-1_0
check(floats)
def longlambda():
    l1 = lambda : 0
    l2 = lambda : a[d]
    l3 = lambda : [2 < x for x in [-1, 3, 0]]
    l4 = lambda x = lambda y = lambda z=1 : z : y() : x()
    l5 = lambda x, y, z=2: x + y + z
    l6 = lambda x, y, *, k=20: x+y+k
    l10 = lambda a,: 0
    l11 = lambda *args,: args
    l12 = lambda **kwds,: kwds
    l13 = lambda a, /, b, *, c=3, **k: (a, b, c, k)
    l20 = lambda a, *args, b, **k,: (a,args,b,k)
    return l1(), l3(), l4(), l5(1, 2), l5(1,2,3), l6(1,2), l6(1,2,k=10), l10(5), l11(1,2), l12(a=1), l13(1,2,d=4), l20(1,2,b=3,c=4)
check(longlambda)
def l5err():
    l5 = lambda x, y, z=2: x + y + z
    return l5(1)
check(l5err)
def funcdef():
    def f1(a): pass
    def f2(a, b): pass
    def f(a, b=1, *c, d, e=2, **g): return a,b,c,d,e,g
    out = [f(1, d=3), f(1,2,3,4,d=5,z=9), f(*(1,2),**{'d':4})]
    def f(a) -> 'list': return a
    out.append(f.__annotations__)
    def f(a, b: 1, *c: 2, d, e: 3 = 4, **k: 6) -> 11: pass
    out.append(f.__annotations__)
    def f(x) -> list: pass
    out.append(f.__annotations__)
    class Spam:
        def f(self, *, __kw: 1): pass
    class Ham(Spam): pass
    out.append(Spam.f.__annotations__)
    out.append(Ham.f.__annotations__)
    def null(x): return x
    @null
    def f(x): pass
    def f(*, k=1): return f
    out.append(f.__kwdefaults__)
    def f(*args, **kwargs): return args, kwargs
    out += [f(1, x=2, *[3, 4], y=5), f(1, *(2, 3), 4), f(1, *(2,3), *(4,5)), f(**{'eggs':'scrambled', 'spam':'fried'}), f(spam='fried', **{'eggs':'scrambled'})]
    return out
check(funcdef)
def dupkw():
    def f(*args, **kwargs): return args, kwargs
    return f(a=1, **{'a': 2})
check(dupkw)
def dupkw2():
    def f(*args, **kwargs): return args, kwargs
    return f(**{'a': 2}, **{'a': 3})
check(dupkw2)
def star_none():
    def f(*args, **kwargs): return args, kwargs
    return f(*None)
check(star_none)
def star_none2():
    def f(*args, **kwargs): return args, kwargs
    return f(**None)
check(star_none2)
def star_int():
    def f(*args, **kwargs): return args, kwargs
    return f(1, *2, a=1)
check(star_int)
def star_map():
    def f(*args, **kwargs): return args, kwargs
    class M:
        def keys(self): return ['a', 'b']
        def __getitem__(self, k): return k*2
    return f(**M())
check(star_map)
def star_map2():
    def f(*args, **kwargs): return args, kwargs
    class M:
        def keys(self): return 3
        def __getitem__(self, k): return k*2
    return f(**M())
check(star_map2)
def star_map3():
    def f(*args, **kwargs): return args, kwargs
    class M:
        def keys(self): return [1]
        def __getitem__(self, k): return k*2
    return f(**M())
check(star_map3)
def star_map4():
    class M:
        def keys(self): return ['a']
    return (lambda **k: k)(**M())
check(star_map4)
def brk():
    out = []
    for i in range(3):
        try:
            continue
        finally:
            out.append(i)
    while 1:
        try:
            break
        finally:
            out.append('b')
    for i in range(2):
        try: pass
        finally:
            for j in range(3):
                if j == 1: break
            else: out.append('never')
            out.append(j)
    else: out.append('else')
    return out
check(brk)
def ret_finally():
    def f():
        for i in range(5):
            try:
                return i
            finally:
                if i == 0:
                    pass
    def g():
        try: return 1
        finally: return 2
    def h():
        while True:
            try: return 1
            finally: break
        return 3
    def k():
        for i in (1,2):
            try: 1/0
            finally: continue
        return 'k'
    return f(), g(), h(), k()
check(ret_finally)
def yields():
    def g(): yield 1
    def g(): yield from ()
    def g(): x = yield 1; yield x
    def g(): x = yield 1, 2; yield x
    def g(): check = yield; yield (yield check)
    def g(): yield 1, *[2, 3]; return 1, *[4]
    it = g()
    out = list(it)
    def h(): r = yield from g(); yield r
    return out, list(h())
check(yields)
def annots():
    x: int
    y: int = 5
    (z): int = 6
    class C:
        x: int
        y: 'str' = 1
        (q): int = 3
        z.foo: int if 0 else 1
        def __init__(self): self.a: int = 3
    return C.__annotations__, C().a
def annots2():
    class C:
        x: int
        y: 'str' = 1
        (q): int = 3
    return C.__annotations__, y
check(annots2)
def asserts():
    assert 1
    assert 1, 1/0
    assert (lambda x: x)(1)
    try: assert 0, "msg"
    except AssertionError as e: a = e.args
    try: assert False
    except AssertionError as e: b = e.args
    try: assert 0, (1,2)
    except AssertionError as e: c = e.args
    return a, b, c
check(asserts)
def trys():
    out = []
    try: 1/0
    except ZeroDivisionError: out.append(1)
    else: out.append(2)
    try: 1/0
    except (EOFError, TypeError, ZeroDivisionError): out.append(3)
    try: 1/0
    except EOFError, TypeError, ZeroDivisionError: out.append(4)
    try: pass
    finally: out.append(5)
    try: 1/0
    except: out.append(6)
    finally: out.append(7)
    try:
        try: raise KeyError
        except* KeyError as e: out.append(e)
        except* (TypeError, ValueError): pass
        else: out.append(9)
        finally: out.append(10)
    except ExceptionGroup as g: out.append(g)
    return out
check(trys)
def comps():
    out = []
    nums = [1,2,3,4,5]
    strs = ['a', 'b']
    out.append([s.strip() for s in strs])
    out.append([(i, s) for i in nums for s in strs if i % 2 if s > 'a'])
    out.append([lambda: x for x in nums][0]())
    out.append({x: y for x, y in zip(nums, strs)})
    out.append([(lambda a: [a**i for i in range(a+1)])(j) for j in range(4)])
    out.append([x for x, in [(4,), (5,)]])
    out.append([None if i else j for i, j in enumerate('ab')])
    out.append(sum(x for x in (y for y in range(4))))
    return out
check(comps)
def cmpchain():
    out = []
    class V:
        def __init__(s, n): s.n = n
        def __lt__(s, o): out.append(('lt', s.n, o.n)); return s.n < o.n
    a = V(1) < V(2) < V(3)
    b = V(2) < V(1) < V(3)
    return out, a, b, 1 < 2 < 3 == 3 != 4 >= 4 > 3 <= 3, 1 in [1] in [[1]], 1 is 1 is not 2, not 1 in [2]
check(cmpchain)
def matmul():
    class M:
        def __matmul__(s, o): return 4
        def __imatmul__(s, o): s.o = o; return s
        def __rmatmul__(s, o): return ('r', o)
    m = M(); x = m @ m; m @= 42
    return x, m.o, 3 @ m
check(matmul)
def withs():
    class m:
        def __enter__(s): return 1, 2
        def __exit__(s, *a): pass
    with m(): pass
    with m() as x: pass
    with m() as (x, y): pass
    with m(), m(): pass
    with m() as x, m() as y: pass
    with (m() as x, m() as y,): pass
    with (m()): pass
    with (m() as (a, b), m() as [c, d],): pass
    with (yield_ := m()): pass
    return x, y, a, b, c, d
check(withs)
def ifelse():
    return 5 or 0 if 0 else 0, 4 and 3 if 1 else 0, (5 and 2 or 1), (not 5 > 1) if 1 else 2, [6 if 0 else 7, *([8] if 1 else ())]
check(ifelse)
def walrus():
    if (x := 1) and (y := x + 1): pass
    z = [w := 3, w ** 2]
    f = lambda: (q := 4)
    return x, y, z, w, f(), [last := i for i in range(4)], last, {(k := 5): k}, f'{(v:=7)}', v
check(walrus)
def dels():
    a = [1,2,3,4]; b = {1:2}; c = d = 1
    del a[0], a[-1:], b[1]
    del (c), [d]
    try: c
    except UnboundLocalError as e: return a, b, str(e)
check(dels)
def aug():
    x = [1]; y = x
    x += (2,); x *= 2
    i = 5; i //= 2; i **= 3; i <<= 1; i ^= 3; i |= 64; i &= ~1; i -= 1; i %= 50; i >>= 1
    f = 1; f /= 4
    return x is y, x, i, f
check(aug)
def unpack():
    a, *b, c = range(5); [d, [e, *f]] = 1, 'xyz'; *g, = 'ab'; (h), i = 1, 2
    for j, *k in [(1,2,3)]: pass
    l = *a_, = [1, 2] if 0 else (3,)
    return a,b,c,d,e,f,g,h,i,j,k,l,a_
check(unpack)
for src in []: pass
print(*[1], *[2], sep='-', **{'end': '!\n'})
import math, math as m2
from math import (sin, cos as kos,)
print(m2 is math, kos(0))
def glob():
    global ga, gb
    ga, gb = 1, 2
    def inner():
        nonlocal_ = 1
        def i2():
            nonlocal nonlocal_
            nonlocal_ += 1
        i2(); return nonlocal_
    return inner()
check(glob); print(ga, gb)
def unicode_idents():
    ªº = 1; 𝔘 = 2; ﬁ = 3
    return locals()
check(unicode_idents)
async def coro():
    async def inner(): return 1
    async def agen():
        for i in range(3): yield i
    return [await inner() for _ in range(2)], [i async for i in agen()], {i: i async for i in agen() if i}, [x async for x in agen() if await inner()]
try: coro().send(None)
except StopIteration as e: print(e.value)
