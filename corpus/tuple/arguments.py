#: about: the tuple of *args and the tuples in calls
#: kind: language
#: stdout:
#| True <class 'tuple'> True True ('a', 'b') (0, 1, 2, 3, 1, 2) ((1, 2),) ((1, 2),) (1,)
#| ('o', 'w', 'n') tuple ('n', 'w', 'o')
#| (1, (1, 2), (), ()) (1, 2, (3,), 4) (1, 2, (3, 4), ()) True
#| (1, 2, 9) (1, 2) (9,) ((1, 2), {'x': (3,)})
#| __main__.f() argument after * must be an iterable, not int
#| __main__.f() argument after * must be an iterable, not NoneType
#| g() missing 1 required positional argument: 'a'
#| g() got an unexpected keyword argument 'e'
#| f() got an unexpected keyword argument 'x'
#| 'in star'

def f(*args): return args
t = (1, 2)
a = f(*t)
print(a == t, type(a), f() is (), f(*[]) is (), f(*"ab"), f(0, *t, 3, *t), f(t), f((*t,)), f(*f(*f(1))))
class T(tuple):
    def __iter__(self): return iter("own")
print(f(*T(t)), type(f(*T(t))).__name__, (lambda a, b, c: (c, b, a))(*T()))
def g(a, b=(1, 2), *c, d=()): return a, b, c, d
print(g(1), g(1, 2, 3, d=4), g(*(1, 2, 3, 4)), g(1)[1] is g(2)[1])
def h(*args):
    args += (9,)
    return args
print(h(*t), t, h(), (lambda *a, **k: (a, k))(*t, x=(3,)))
for bad in (lambda: f(*5), lambda: f(*None), lambda: g(), lambda: g(*(), **{"a": 1, "b": 2, "e": 3}), lambda: f(1, x=2)):
    try: print(bad())
    except TypeError as error: print(error)
def gen():
    yield 1
    raise KeyError("in star")
try: f(0, *gen())
except KeyError as error: print(error)
