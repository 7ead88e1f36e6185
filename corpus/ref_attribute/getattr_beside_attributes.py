#: about: __getattr__ beside attributes of all kinds, hooks that come and go
#: kind: language
#: profile: compat
#: stdout:
#| G [1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'G', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep'), 1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'G', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep'), 1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'G', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep')]
#| H [('gab', 'a'), ('gab', 'a'), ('gab', 'p'), ('gab', 'q'), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('gab', 'zz'), ('gab', 'cls'), ('gab', 'sl'), ('gab', 'deep'), ('gab', 'a'), ('gab', 'a'), ('gab', 'p'), ('gab', 'q'), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('gab', 'zz'), ('gab', 'cls'), ('gab', 'sl'), ('gab', 'deep'), ('gab', 'a'), ('gab', 'a'), ('gab', 'p'), ('gab', 'q'), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('gab', 'zz'), ('gab', 'cls'), ('gab', 'sl'), ('gab', 'deep')]
#| I [1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'I', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep'), 1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'I', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep'), 1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'I', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep')]
#| J [1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'J', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep'), 1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'J', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep'), 1, 1, ('ga', 'missing_in_p'), ('ga', 'q'), 's', 'J', ('ga', 'zz'), 5, ('ga', 'sl'), ('ga', 'deep')]
#| K [('gab', 'a'), ('gab', 'a'), ('gab', 'p'), ('gab', 'q'), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('gab', 'zz'), ('gab', 'cls'), ('gab', 'sl'), ('gab', 'deep'), ('gab', 'a'), ('gab', 'a'), ('gab', 'p'), ('gab', 'q'), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('gab', 'zz'), ('gab', 'cls'), ('gab', 'sl'), ('gab', 'deep'), ('gab', 'a'), ('gab', 'a'), ('gab', 'p'), ('gab', 'q'), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('gab', 'zz'), ('gab', 'cls'), ('gab', 'sl'), ('gab', 'deep')]
#| L [('AttributeError', 'a', 'a'), ('AttributeError', 'm', 'm'), ('AttributeError', 'p', 'p'), ('AttributeError', 'q', 'q'), ('AttributeError', 's', 's'), ('AttributeError', 'c', 'c'), ('AttributeError', 'zz', 'zz'), ('AttributeError', 'cls', 'cls'), ('AttributeError', 'sl', 'sl'), ('AttributeError', 'deepest', 'deepest'), ('AttributeError', 'a', 'a'), ('AttributeError', 'm', 'm'), ('AttributeError', 'p', 'p'), ('AttributeError', 'q', 'q'), ('AttributeError', 's', 's'), ('AttributeError', 'c', 'c'), ('AttributeError', 'zz', 'zz'), ('AttributeError', 'cls', 'cls'), ('AttributeError', 'sl', 'sl'), ('AttributeError', 'deepest', 'deepest'), ('AttributeError', 'a', 'a'), ('AttributeError', 'm', 'm'), ('AttributeError', 'p', 'p'), ('AttributeError', 'q', 'q'), ('AttributeError', 's', 's'), ('AttributeError', 'c', 'c'), ('AttributeError', 'zz', 'zz'), ('AttributeError', 'cls', 'cls'), ('AttributeError', 'sl', 'sl'), ('AttributeError', 'deepest', 'deepest')]
#| Gen [['a'], ('TypeError', "'generator' object is not callable", None), ['p'], ['q'], ('TypeError', "'generator' object is not callable", None), ('TypeError', "'generator' object is not callable", None), ['zz'], ['cls'], ['sl'], ['deep'], ['a'], ('TypeError', "'generator' object is not callable", None), ['p'], ['q'], ('TypeError', "'generator' object is not callable", None), ('TypeError', "'generator' object is not callable", None), ['zz'], ['cls'], ['sl'], ['deep'], ['a'], ('TypeError', "'generator' object is not callable", None), ['p'], ['q'], ('TypeError', "'generator' object is not callable", None), ('TypeError', "'generator' object is not callable", None), ['zz'], ['cls'], ['sl'], ['deep']]
#| Star [('a',), ('TypeError', "'tuple' object is not callable", None), ('p',), ('q',), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('zz',), ('cls',), ('sl',), ('deep',), ('a',), ('TypeError', "'tuple' object is not callable", None), ('p',), ('q',), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('zz',), ('cls',), ('sl',), ('deep',), ('a',), ('TypeError', "'tuple' object is not callable", None), ('p',), ('q',), ('TypeError', "'tuple' object is not callable", None), ('TypeError', "'tuple' object is not callable", None), ('zz',), ('cls',), ('sl',), ('deep',)]
#| Two [('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None), ('TypeError', 'Two.__getattr__() takes 1 positional argument but 2 were given', None)]
#| Nat [None, ('TypeError', "'NoneType' object is not callable", None), None, None, ('TypeError', "'NoneType' object is not callable", None), ('TypeError', "'NoneType' object is not callable", None), None, None, None, None, None, ('TypeError', "'NoneType' object is not callable", None), None, None, ('TypeError', "'NoneType' object is not callable", None), ('TypeError', "'NoneType' object is not callable", None), None, None, None, None, None, ('TypeError', "'NoneType' object is not callable", None), None, None, ('TypeError', "'NoneType' object is not callable", None), ('TypeError', "'NoneType' object is not callable", None), None, None, None, None]
#| Lam [1, 1, 'missing_in_p', 'q', 's', 'Lam', 'zz', 5, 'sl', 'deep', 1, 1, 'missing_in_p', 'q', 's', 'Lam', 'zz', 5, 'sl', 'deep', 1, 1, 'missing_in_p', 'q', 's', 'Lam', 'zz', 5, 'sl', 'deep']
#| (('ga', 'zz'), 1, 1)
#| (3, 1, 1)
#| (('ga', 'zz'), 1, 'own')
#| (('new', 'zz'), ('new', 'a'), 7)
#| (('ga', 'zz'), 1, 1)
#| 'G' object has no attribute 'zz'
#| ('again zz', 1, 1) ('again zz', 1, 1) ('again zz', 1, 1)
#| 1 meta y N
#| 1 meta y N
#| 1 meta y N
#| rec
#| 3 3 {'abc': 3, 'abcd': 4} 7
#| again hm ('nope', 'L')

class G:
    cls = 5
    def __init__(self): self.a = 1
    def m(self): return self.a
    @property
    def p(self): return self.missing_in_p
    @property
    def q(self): raise AttributeError('q!')
    @staticmethod
    def s(): return 's'
    @classmethod
    def c(cls): return cls.__name__
    def __getattr__(self, n): return ('ga', n)
class H(G):
    def __getattribute__(self, n): return ('gab', n) if n != 'm' else object.__getattribute__(self, n)
class I(G): pass
class J(I):
    __slots__ = ('sl',)
class K(I, H): pass
class L:
    def __getattr__(self, n):
        if n == 'deep': return self.deeper
        if n == 'deeper': return self.deepest
        raise AttributeError(n)
class Gen:
    def __getattr__(self, n): yield n
class Star:
    def __getattr__(self, *a): return a
class Two:
    def __getattr__(self): return 1
class Nat:
    __getattr__ = dict().get
class Lam(G):
    __getattr__ = staticmethod(lambda n: n)
def look(o):
    r = []
    for n in range(3):
        for f in (lambda: o.a, lambda: o.m(), lambda: o.p, lambda: o.q, lambda: o.s(), lambda: o.c(), lambda: o.zz, lambda: o.cls, lambda: o.sl, lambda: o.deep):
            try: v = f()
            except Exception as e: v = type(e).__name__, str(e), getattr(e, 'name', None)
            if hasattr(v, 'send'): v = list(v)
            r.append(v)
    return r
for c in (G, H, I, J, K, L, Gen, Star, Two, Nat, Lam):
    o = c()
    print(c.__name__, look(o))
o = G()
def f(o): return o.zz, o.a, o.m()
for i in range(4):
    print(f(o))
    if i == 0: o.zz = 3
    if i == 1: del o.zz; o.m = lambda: 'own'
    if i == 2: del o.m; G.__getattribute__ = lambda self, n: ('new', n) if n != 'm' else (lambda: 7)
del G.__getattribute__
print(f(o))
del G.__getattr__
try: f(o)
except AttributeError as e: print(e)
G.__getattr__ = lambda self, n: 'again ' + n
print(f(o), f(I()), f(J()))
class M(type):
    def __getattr__(cls, n): return 'meta ' + n
class N(metaclass=M): x = 1
for i in range(3): print(N.x, N.y, N.__name__)
class Rec:
    def __getattr__(self, n): return self.other
try: Rec().x
except RecursionError as e: print('rec')
class Lazy:
    def __getattr__(self, n):
        v = len(n); setattr(self, n, v); return v
z = Lazy(); print(z.abc, z.abc, vars(z), z.abcd + z.abc)
def gen():
    y = yield G().hm
    try: yield L().nope
    except AttributeError as e: yield e.name, type(e.obj).__name__
g = gen(); print(next(g), g.send(1))
