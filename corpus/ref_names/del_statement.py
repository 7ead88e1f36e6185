#: about: del of every target
#: kind: language
#: stdout:
#| delattr anything
#| delitem 1
#| delitem (slice(1, 2, None), Ellipsis)
#| [1, 4, 5, 6, 7, 8] {2: 2} {} []
#| NameError: name 'undefined_dd' is not defined
#| cannot access local variable 'q' where it is not associated with a value
#| cannot access local variable 'q' where it is not associated with a value
#| cannot access local variable 'q' where it is not associated with a value
#| NameError name 'gone' is not defined
#| UnboundLocalError cannot access local variable 'c' where it is not associated with a value
#| 2
#| IndexError: list assignment index out of range
#| KeyError: 'k'
#| TypeError: 'tuple' object doesn't support item deletion
#| TypeError: 'str' object doesn't support item deletion
#| TypeError: 'int' object does not support item deletion
#| TypeError: list indices must be integers or slices, not str
#| None
#| TypeError: 'bytes' object doesn't support item deletion
#| TypeError: 'range' object doesn't support item deletion
#| TypeError: 'NoneType' object does not support item deletion
#| TypeError: 'set' object doesn't support item deletion
#| TypeError: cannot delete memory
#| TypeError: 'type' object does not support item deletion
#| TypeError: 'types.GenericAlias' object does not support item deletion
#| AttributeError: 'P' object has no attribute 'nope'
#| AttributeError: attribute 'real' of 'int' objects is not writable
#| AttributeError: type object 'P' has no attribute 'nope'
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| TypeError: cannot set 'real' attribute of immutable type 'int'
#| TypeError: can't delete __class__ attribute
#| TypeError: cannot delete '__name__' attribute of immutable type 'P'
#| AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: cannot set 'mro' attribute of immutable type 'type'
#| name 'a' is not defined
#| name 'a' is not defined
#| False 2
#| False
#| False
#| False
#| ['b']
#| AttributeError: 'S' object has no attribute 'v'
#| AttributeError: v
#| deleter
#| AttributeError: property 'ro' of 'Prop' object has no deleter

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class O:
    def __init__(self): self.a = self.b = 1
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n): print("delattr", n)
class P: pass
o, p = O(), P()
p.x = 1
x = y = z = 1
l = list(range(10)); d = {1: 1, 2: 2}
del x, (y, [z]), p.x, o.anything, o[1], o[1:2, ...], l[0], l[-1], l[1:3], d[1]
print(l, d, vars(p), [n for n in "xyz" if n in globals()])
def attempts():
    for f in (lambda: undefined_dd, ): attempt(f)
    q = 1
    del q
    try: del q
    except UnboundLocalError as e: print(e)
    try: q
    except UnboundLocalError as e: print(e)
    q = 2
    del (q)
    q = 3
    del [q]
    try: print(q)
    except UnboundLocalError as e: print(e)
attempts()
def dg():
    global gone
    gone = 1
    del gone
    try: del gone
    except NameError as e: print(type(e).__name__, e)
dg()
def cell():
    c = 1
    def inner():
        nonlocal c
        del c
    inner()
    try: c
    except NameError as e: print(type(e).__name__, e)
    c = 2
    return c
print(cell())
def di(o, k): del o[k]
def da(o, n): delattr(o, n)
attempt(di, [1], 5); attempt(di, {}, "k"); attempt(di, (1,), 0); attempt(di, "s", 0); attempt(di, 5, 0); attempt(di, [1], "a"); attempt(di, bytearray(b"a"), 0); attempt(di, b"a", 0); attempt(di, range(3), 0); attempt(di, None, 0); attempt(di, {1}, 1); attempt(di, memoryview(bytearray(b"a")), 0); attempt(di, int, 0); attempt(di, list[int], 0)
attempt(da, p, "nope"); attempt(da, 5, "real"); attempt(da, P, "nope"); attempt(da, len, "__name__"); attempt(da, int, "real"); attempt(da, p, "__class__"); attempt(da, P, "__name__"); attempt(da, None, "x"); attempt(da, type, "mro")
del ()
del []
class C:
    a = 1
    b = 2
    del a
    try: del a
    except NameError as e: print(e)
    try: print(a)
    except NameError as e: print(e)
print(hasattr(C, "a"), C.b)
for i in range(3): pass
del i
print("i" in globals())
with type("CM", (), {"__enter__": lambda s: 1, "__exit__": lambda s, *a: None})() as w: del w
print("w" in globals())
try: raise ValueError
except ValueError as e: del e
print("e" in globals())
def param(a, b=1, *c, **k):
    del a, c, k
    return sorted(locals())
print(param(1, 2, 3, x=4))
class S:
    __slots__ = ("v",)
s = S(); s.v = 1
del s.v
attempt(lambda: s.v); attempt(da, s, "v")
class Prop:
    @property
    def r(self): return 1
    @r.deleter
    def r(self): print("deleter")
    ro = property(lambda s: 1)
del Prop().r
attempt(da, Prop(), "ro")
