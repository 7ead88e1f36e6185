#: about: __defaults__ read, changed and deleted
#: kind: language
#: stdout:
#| (2, 3)
#| (1, 2, 10)
#| TypeError: f() missing 1 required positional argument: 'b'
#| (7, 8, 9)
#| (6, 7, 8)
#| (1, 7, 8)
#| TypeError: f() missing 1 required positional argument: 'c'
#| ()
#| TypeError: f() missing 2 required positional arguments: 'b' and 'c'
#| None
#| TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
#| TypeError: __defaults__ must be set to a tuple object
#| TypeError: __defaults__ must be set to a tuple object
#| TypeError: __defaults__ must be set to a tuple object
#| TypeError: __defaults__ must be set to a tuple object
#| (0, 1, 2)
#| ([1, 1], [1, 1], ([1, 1],))
#| 1
#| (1,)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(a, b=2, c=3): return (a, b, c)
show(lambda: f.__defaults__)
f.__defaults__ = (10,)
show(lambda: f(1, 2))
show(lambda: f(1))
f.__defaults__ = (7, 8, 9)
show(lambda: f())
f.__defaults__ = (5, 6, 7, 8)
show(lambda: f())
show(lambda: f(1))
f.__defaults__ = ()
show(lambda: f(1, 2))
show(lambda: f.__defaults__)
f.__defaults__ = None
show(lambda: f(1))
del f.__defaults__
show(lambda: f.__defaults__)
show(lambda: f())
for value in (5, [1], "ab", {}):
    show(lambda: setattr(f, "__defaults__", value))
class T(tuple): pass
f.__defaults__ = T((1, 2))
show(lambda: f(0))
def g(a=[]): a.append(1); return a
show(lambda: (g(), g(), g.__defaults__))
def h(): return 1
h.__defaults__ = (1, 2)
show(lambda: h())
show(lambda: (lambda x, y=1: 0).__defaults__)
