#: about: which tuples are the same object
#: kind: language
#: stdout:
#| True True True False True True True True True True
#| True True True True True True False
#| False True True True True
#| 1 2 1

def f(): return (1, 2, 3)
def g(x): return (x, 2)
print(() is (), tuple() is (), f() is f(), g(1) is g(1), g(1) == g(1), ()[:] is (), (1, 2)[2:] is (), tuple([]) is (), () + () is (), () * 5 is ())
t = (1, 2)
u = t
t += ()
print(t is u, (t,)[0] is u, tuple(t) is u, t[:] is u, t * 1 is u, t + () is u, tuple(list(t)) is u)
a, b = [], []
x, y = (a,), (a,)
print(x is y, x == y, x[0] is y[0], (a,) == (b,), hash(()) == hash(()))
import_free = {(): 1, ((),): 2}
print(import_free[()], import_free[(),], len({(), (), tuple([])}))
