#: about: __get__ of guest descriptors beside own attributes, of classes that change
#: kind: language
#: profile: compat
#: stdout:
#| ('d', 'A', 'A') ('s', 'A', 'A') ('AttributeError', 'from get') [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "'A' object has no attribute 'stored'") 
#| ('d', None, 'A') ('s', None, 'A') ('AttributeError', 'from get') [False] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "type object 'A' has no attribute 'stored'") 
#| 6 ('s', 'A', 'A') ('AttributeError', 'from get') [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') 5 
#| ('d', 'B', 'B') ('s', 'B', 'B') ('AttributeError', 'from get') [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "'B' object has no attribute 'stored'") 
#| ('d', None, 'B') ('s', None, 'B') ('AttributeError', 'from get') [False] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "type object 'B' has no attribute 'stored'") 
#| 6 ('s', 'B', 'B') ('AttributeError', 'from get') [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') 5 
#| ('d', 'C', 'C') ('s', 'C', 'C') ga r [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ga stored 
#| ('d', None, 'C') ('s', None, 'C') ('AttributeError', 'from get') [False] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "type object 'C' has no attribute 'stored'") 
#| 6 ('s', 'C', 'C') ga r [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') 5 
#| ('d', 'E', 'E') ('s', 'E', 'E') ('AttributeError', 'from get') [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "'E' object has no attribute 'stored'") 
#| ('d', None, 'E') ('s', None, 'E') ('AttributeError', 'from get') [False] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') ('AttributeError', "type object 'E' has no attribute 'stored'") 
#| 6 ('s', 'E', 'E') ('AttributeError', 'from get') [True] 2 ('TypeError', 'One.__get__() takes 1 positional argument but 3 were given') ('TypeError', 'len() takes exactly one argument (3 given)') 5 
#| ('d', 'A', 'A')
#| own
#| ('d', 'A', 'A')
#| ('d', 'A', 'A')
#| ('d', 'A', 'A')
#| hidden

class D:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, t=None): return (self.tag, o if o is None else type(o).__name__, t.__name__ if t else t)
class DS(D):
    def __set__(self, o, v): o.__dict__['stored'] = v
class Raise:
    def __get__(self, o, t): raise AttributeError('from get')
class Gen:
    def __get__(self, o, t): yield o is not None
class Star:
    def __get__(self, *a): return len(a)
class One:
    def __get__(self): return 1
class Nat:
    __get__ = len
class Meth(D):
    __call__ = 5
class A:
    d = D('d'); s = DS('s'); r = Raise(); g = Gen(); st = Star(); one = One(); nat = Nat()
class B(A): pass
class C(B):
    def __getattr__(self, n): return 'ga ' + n
class E(A):
    __slots__ = ('q',)
def look(o, n):
    for f in (lambda: o.d, lambda: o.s, lambda: o.r, lambda: o.g, lambda: o.st, lambda: o.one, lambda: o.nat, lambda: o.stored):
        for i in range(n):
            try: v = f()
            except Exception as e: v = type(e).__name__, str(e)
            if hasattr(v, 'send'): v = list(v)
        print(v, end=' ')
    print()
for c in (A, B, C, E):
    o = c()
    look(o, 3); look(c, 3)
    o.s = 5; o.d = 6
    look(o, 3)
o = A()
def f(o): return o.d
for i in range(6):
    print(f(o))
    if i == 0: o.d = 'own'
    if i == 1: del o.d
    if i == 2: D.__set__ = lambda self, o, v: None
    if i == 3: o.__dict__['d'] = 'hidden'
    if i == 4: del D.__set__
