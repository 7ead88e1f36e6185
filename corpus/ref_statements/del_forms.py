#: about: del of names, attributes, items, slices, nested targets, in every scope
#: kind: language
#: stdout:
#| name 'x' is not defined
#| name 'x' is not defined
#| [False, False, False]
#| [False, False, False, False]
#| [2, 4, 6, 8]
#| []
#| {3: 4}
#| KeyError(1)
#| IndexError('list assignment index out of range')
#| name 'nothing' is not defined
#| name 'len' is not defined
#| False 2
#| type object 'C' has no attribute 'w'
#| 'C' object has no attribute 'q'
#| cannot set 'real' attribute of immutable type 'int'
#| cannot access local variable 'v' where it is not associated with a value
#| ('NameError', "cannot access free variable 'v' where it is not associated with a value in enclosing scope")
#| ('UnboundLocalError', "cannot access local variable 'v' where it is not associated with a value")
#| NameError name 'gl' is not defined
#| NameError name 'gl' is not defined
#| ({'q': 2}, 2)
#| unbound
#| 2
#| cannot access local variable 'z' where it is not associated with a value
#| (['b', 'e'], "cannot access local variable 'undefined_thing' where it is not associated with a value")
#| 5
#| 3
#| delitem 1
#| delitem slice(1, 2, None)
#| delitem (1, slice(2, 3, None))
#| delitem Ellipsis
#| delattr x
#| delattr y
#| delitem ()
#| delitem slice(None, None, None)
#| delitem slice(None, None, None)
#| delitem ('a', 'b')
#| [1]
#| type object 'tuple' has no attribute '__delitem__'
#| 'tuple' object doesn't support item deletion
#| 'str' object doesn't support item deletion
#| 'int' object does not support item deletion
#| 'NoneType' object does not support item deletion
#| 'range' object doesn't support item deletion
#| 'bytes' object doesn't support item deletion
#| 'frozenset' object doesn't support item deletion

x = y = 1
del x
try: x
except NameError as e: print(e)
try: del x
except NameError as e: print(e)
del (y)
a, b, c = 1, 2, 3
del a, (b), [c]
print([n in globals() for n in "abc"])
a = b = c = d = 1
del (a, [b, (c,)], d)
print([n in globals() for n in "abcd"])
del ()
del []
l = list(range(10))
del l[0], l[-1], l[::2]; print(l)
del l[1:2], l[:]; print(l)
d = {1: 2, 3: 4}
del d[1]; print(d)
for f in (lambda: d.__delitem__(1), lambda: l.__delitem__(0)):
    try: f()
    except (KeyError, IndexError) as e: print(repr(e))
class C:
    z = 1; w = 2
    del z
    try: del nothing
    except NameError as e: print(e)
    try: del len
    except NameError as e: print(e)
print(hasattr(C, "z"), C.w)
del C.w
try: del C.w
except AttributeError as e: print(e)
try: del C().q
except AttributeError as e: print(e)
try: del int.real
except TypeError as e: print(e)
def f():
    v = 1
    del v
    try: return v
    except UnboundLocalError as e: return str(e)
print(f())
def g():
    v = 1
    def inner(): return v
    del v
    try: return inner()
    except NameError as e: return type(e).__name__, str(e)
print(g())
def h():
    v = 1
    def inner():
        nonlocal v
        del v
    inner()
    try: return v
    except NameError as e: return type(e).__name__, str(e)
print(h())
gl = 1
def k():
    global gl
    del gl
    try: gl
    except NameError as e: print(type(e).__name__, e)
    try: del gl
    except NameError as e: print(type(e).__name__, e)
k()
def m(p, q=2): del p; return locals(), q
print(m(1))
def n():
    for i in range(3): del i
    try: return i
    except UnboundLocalError as e: return "unbound"
print(n())
def two():
    a = 1
    del a
    a = 2
    return a
print(two())
def loop():
    for n in range(2):
        if n: 
            try: print(z)
            except UnboundLocalError as e: print(e)
        z = n; del z
loop()
def partial():
    a = b = 1
    try: del a, undefined_thing, b
    except NameError as e: return sorted(locals()), str(e)
print(partial())
len = 5; print(len); del len; print(len("abc"))
class D:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n): print("delattr", n)
o = D()
del o[1], o[1:2], o[1, 2:3], o[...], o.x, (o.y, [o[()]])
del o[:], o[::], o["a", "b"]
print([x for x in [1] if not [].clear()])
t = (1, 2)
for bad in (lambda: t.__class__.__delitem__(t, 0),):
    try: bad()
    except AttributeError as e: print(e)
for obj in t, "s", 5, None, range(3), b"x", frozenset():
    try: del obj[0]
    except TypeError as e: print(e)
