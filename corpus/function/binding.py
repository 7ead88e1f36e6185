#: about: Functions as descriptors
#: kind: language
#: stdout:
#| (5,)
#| (5, 1)
#| True
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__ expected at least 1 argument, got 0
#| TypeError: __get__ expected at most 2 arguments, got 3
#| <class 'function'>
#| (5,)
#| (1,)
#| (2, (1,))
#| 1
#| C
#| 5
#| True
#| True
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'C' object
#| AB

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(*a): return a
show(lambda: f.__get__(5)())
show(lambda: f.__get__(5, int)(1))
show(lambda: f.__get__(None, int) is f)
show(lambda: f.__get__(None)(1))
show(lambda: f.__get__(None, None))
show(lambda: f.__get__())
show(lambda: f.__get__(1, 2, 3))
show(lambda: type(f.__get__(None, type(None))))
show(lambda: f.__get__(5, "not a type")())
class C: pass
c = C()
c.f = f
show(lambda: c.f(1))
C.g = f
show(lambda: (len(c.g(1)), C.g(1)))
C.h = len
show(lambda: c.h([1]))
C.i = C
show(lambda: type(c.i()).__name__)
C.j = int
show(lambda: c.j("5"))
C.k = c.g
show(lambda: C().k() == (c,))
C.l = (lambda self: self)
show(lambda: c.l() is c)
C.m = str.upper
show(lambda: c.m())
class S(str): pass
S.m = str.upper
show(lambda: S("ab").m())
