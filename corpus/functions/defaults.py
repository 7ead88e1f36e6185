#: about: default values are evaluated once, at definition, left to right
#: kind: language
#: stdout:
#| [1, 2, 3] (0, 1, 2, 3) (0, 9, 2, 8) [1, 2, 3]
#| [1, 2] [1, 2] [3] ([1, 2],)
#| 5 (5,) {'d': 3}
#| (10,)
#| f() missing 1 required positional argument: 'b'
#| (1, 2, 10, 3)
#| f() missing 1 required keyword-only argument: 'd'
#| (None, None, (), None, {}) (1, 2, (3,), 4, {'a': 5})

log = []

def note(v):
    log.append(v)
    return v

def f(a, b=note(1), c=note(2), *, d=note(3)): return a, b, c, d
print(log, f(0), f(0, 9, d=8), log)

def grow(item, bag=[]):
    bag.append(item)
    return bag

print(grow(1), grow(2), grow(3, []), grow.__defaults__)
n = 5
def late(x=n): return x
n = 6
print(late(), late.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10,)
print(f.__defaults__)
try:
    f(1)
except TypeError as error:
    print(error)
print(f(1, 2))
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as error:
    print(error)
def opt(a=None, /, b=None, *c, d=None, **e): return a, b, c, d, e
print(opt(), opt(1, 2, 3, d=4, a=5))
