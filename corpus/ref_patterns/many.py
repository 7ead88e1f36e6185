#: about: pattern forms over many subjects, and the errors of class and mapping patterns
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| 0 ('small', 0)
#| 1 ('small', 1)
#| True ('small', True)
#| -1 ('small', -1)
#| 2 ('int', 2)
#| 1.5 num
#| 2j num
#| (1+2j) num
#| (-3-1j) num
#| 'ab' lit
#| b'b' lit
#| 'abcd' ('long', 'abcd')
#| 'x' ('str', 'x')
#| None lit
#| False ('small', False)
#| [] empty
#| () empty
#| [3] ('one', 3)
#| (1, 2, 9) 1..9
#| [1, 9] 1..9
#| (1, 2) ('two', 1, 2)
#| (5, 6, 5) ('same ends', [6])
#| range(0, 3) ('seq', [0, 1, 2])
#| {} emptymap
#| {'k': 1} ('k', 1, {})
#| {'k': 1, 'j': 2} ('k', 1, {'j': 2})
#| {1: [2, {'z': 3}]} ('deep', 2, 3)
#| {1: 2} other
#| b'zz' other
#| bytearray(b'x') other
#| {1, 2} other
#| <class 'list_iterator'> other
#| <class 'object'> other
#| 3.0 other
#| 1.0 ('small', 1.0)
#| <class 'memoryview'> ('two', 97, 98)
#| frozenset() other
#| Q1
#| ('Qkw', 3)
#| origin
#| ('diag', 4)
#| ('nest', 1, 2, 3)
#| ('nest', 5, 6, 7)
#| ('x', 1)
#| ('na', 1)
#| ('i', 5)
#| ('d', {1: 2})
#| ('la', 3)
#| none
#| miss
#| none
#| ('i', 1)
#| TypeError NoArgs() accepts 0 positional sub-patterns (1 given)
#| TypeError int() accepts 1 positional sub-pattern (2 given)
#| TypeError BadArgs.__match_args__ must be a tuple (got int)
#| TypeError __match_args__ elements must be strings (got int)
#| TypeError ListArgs.__match_args__ must be a tuple (got list)
#| ValueError boom
#| TypeError P() got multiple sub-patterns for attribute 'x'
#| TypeError P() accepts 2 positional sub-patterns (3 given)
#| TypeError called match pattern must be a class
#| None
#| None
#| 3
#| 2
#| (1, 2, 3)
#| (1, 2, [3, 4])
#| 1 2 3 4
#| 1
#| KeyError 'b'
#| __main__
#| 2
#| x
#| C
#| 3
#| 2
#| before
#| 0
#| zero
#| [1, 2, 3]
#| 7
#| [1, 'even']
#| q
#| 5
#| ([1], 1)
#| {'b': 2}
#| (1, [2, 3])
#| b'ab'
#| ['S', 1, 1]

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
def m(x):
    match x:
        case 0 | 1 | -1: return 'small', x
        case 1.5 | 2j | 1+2j | -3-1j: return 'num'
        case 'a' 'b' | b'b' | None | True: return 'lit'
        case str() as s if len(s) > 3: return 'long', s
        case str(s): return 'str', s
        case bool(): return 'bool'
        case int(n): return 'int', n
        case []: return 'empty'
        case [a]: return 'one', a
        case [1, *_, 9]: return '1..9'
        case (a, b): return 'two', a, b
        case [a, *r, z] if a == z: return 'same ends', r
        case [*all_]: return 'seq', all_
        case {}if not x: return 'emptymap'
        case {'k': v, **rest}: return 'k', v, rest
        case {1: [x1, {'z': y1}]}: return 'deep', x1, y1
        case _: return 'other'
class Seq:
    pass
import math
for v in (0, 1, True, -1, 2, 1.5, 2j, 1+2j, -3-1j, 'ab', b'b', 'abcd', 'x', None, False, [], (), [3], (1, 2, 9), [1, 9], (1, 2), (5, 6, 5), range(3), {}, {'k': 1}, {'k': 1, 'j': 2}, {1: [2, {'z': 3}]}, {1: 2}, b'zz', bytearray(b'x'), {1, 2}, iter([1]), object, 3.0, 1.0, memoryview(b'ab'), frozenset()):
    try: print(repr(v) if ' at 0x' not in repr(v) else type(v), m(v))
    except Exception as e: print(type(e), e)
class P:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
class Q(P):
    __match_args__ = ('y',)
class NoArgs:
    a = 1
class BadArgs: __match_args__ = 5
class BadArgs2: __match_args__ = (1,)
class ListArgs: __match_args__ = ['a']
class Boom:
    __match_args__ = ('a',)
    @property
    def a(s): raise ValueError('boom')
class Miss: __match_args__ = ('zzz',)
def c(v):
    match v:
        case Q(1): return 'Q1'
        case Q(y=y, x=2): return 'Qkw', y
        case P(0, 0): return 'origin'
        case P(x, y) if x == y: return 'diag', x
        case P(x=P(a, b) | [a, b], y=c): return 'nest', a, b, c
        case P(x): return 'x', x
        case NoArgs(a=1 as q): return 'na', q
        case int(real=r, imag=0): return 'i', r
        case dict(d): return 'd', d
        case list([a]): return 'la', a
        case Miss(): return 'miss'
    return 'none'
for v in (Q(0, 1), Q(2, 3), P(0, 0), P(4, 4), P(P(1, 2), 3), P([5, 6], 7), P(1, 2), NoArgs(), 5, {1: 2}, [3], [3, 4], Miss(), None, True):
    try: print(c(v))
    except Exception as e: print(type(e), e)
def err(fn):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
def e1():
    match NoArgs():
        case NoArgs(1): pass
def e2():
    match 5:
        case int(1, 2): pass
def e3():
    match BadArgs():
        case BadArgs(1): pass
def e4():
    match BadArgs2():
        case BadArgs2(1): pass
def e5():
    match ListArgs():
        case ListArgs(1): pass
def e6():
    match Boom():
        case Boom(a): pass
def e7():
    match P(1, 2):
        case P(1, x=2): pass
def e8():
    match P(1, 2):
        case P(1, 2, 3): pass
def e9():
    x = 5
    match 1:
        case x(): pass
def e10():
    match {}:
        case {'a': 1, 'b': 2}: pass
def e11():
    k = 'a'
    class K: a = 'q'; b = 'q'
    match {'q': 1}:
        case {K.a: 1, K.b: 1}: pass
def e12():
    match Miss():
        case Miss(z): return 1
        case Miss(zzz=z): return 2
        case _: return 3
def e13():
    match 1, 2:
        case 1, 3: pass
        case 1, x: return x
def e14():
    match (1, 2), 3,:
        case (a, b), c,: return a, b, c
def e15():
    match [1, [2, [3, 4]]]:
        case [a, [b, [*c]]]: return a, b, c
def e16():
    match = 1; case = 2; type = 3; _ = 4
    match[0] if 0 else None
    print(match, case, type, _)
    match match:
        case case: return case
def e17():
    class D(dict):
        def __missing__(s, k): return 'missing'
        def get(s, k, d=None): return 'got ' + k if k != 'no' else d
        def keys(s): return ['zz']
    match D(a=1):
        case {'no': x}: return x
        case {'b': x, **r}: return x, r
def e18():
    return __name__
def e19():
    match {'a': 1, 'b': {'c': [1, 2]}}:
        case {'b': {'c': [*_, l]}}: return l
def e20():
    match 'x':
        case 'y' | 'x' as z: return z
def e21():
    class E:
        A = 1
        class B: C = 2
    match 2:
        case E.A: return 'A'
        case E.B.C: return 'C'
def e22():
    match 3:
        case (x): return x
def e23():
    match [1, 2, 3]:
        case (1, x, 3) | [x, 2]: return x
def e24():
    x = 'before'
    match [1, 2]:
        case [x, 3]: pass
        case _: return x
def e25():
    match 0:
        case False: return 'F'
        case 0: return '0'
def e26():
    match -0.0:
        case 0: return 'zero'
def e27():
    out = []
    class EQ:
        def __eq__(s, o): out.append(o); return o == 3
    match EQ():
        case 1 | 2: pass
        case 3: return out
def e28():
    async def f():
        match await g():
            case [await_]: return await_
    async def g(): return [7]
    try: f().send(None)
    except StopIteration as e: return e.value
def e29():
    r = []
    for i in range(5):
        match i:
            case 0: continue
            case 3: break
            case n if n % 2: r.append(n)
            case _: r.append('even')
    return r
def e30():
    def g():
        match (yield 1):
            case x: yield x
    i = g(); next(i); return i.send('q')
def e31():
    match (lambda: 5)():
        case 5 as x: return x
def e32():
    match x := [1]:
        case [y]: return x, y
def e33():
    match {**{'a': 1}, 'b': 2}:
        case {'a': 1, **kw}: return kw
def e34():
    match *[1, 2], 3:
        case [a, *b]: return a, b
def e35():
    match b'ab':
        case [97, 98]: return 'seq'
        case bytes(x): return x
def e36():
    class S(str): pass
    class L(list): pass
    class T(tuple): pass
    r = []
    for v in (S('a'), L([1]), T((1,))):
        match v:
            case [x]: r.append(x)
            case str(x): r.append(type(x).__name__)
    return r
for n in range(1, 37): err(globals()['e%d' % n])
