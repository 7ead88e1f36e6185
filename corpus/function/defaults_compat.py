#: about: __defaults__ and __kwdefaults__: kinds that are taken, effects on the next call, and deleting
#: kind: language
#: profile: compat
#: stdout:
#| (2,) {'c': 3}
#| None
#| TypeError f() missing 2 required positional arguments: 'a' and 'b'
#| TypeError f() missing 1 required positional argument: 'b'
#| None
#| TypeError f() missing 2 required positional arguments: 'a' and 'b'
#| TypeError f() missing 1 required positional argument: 'b'
#| None
#| TypeError f() missing 1 required positional argument: 'a'
#| (0, 1, 3, 4)
#| None
#| (1, 2, 3, 4)
#| (0, 2, 3, 4)
#| None
#| (2, 3, 3, 4)
#| (0, 3, 3, 4)
#| TypeError __defaults__ must be set to a tuple object
#| (2, 3, 3, 4)
#| (0, 3, 3, 4)
#| TypeError __defaults__ must be set to a tuple object
#| (2, 3, 3, 4)
#| (0, 3, 3, 4)
#| TypeError __defaults__ must be set to a tuple object
#| (2, 3, 3, 4)
#| (0, 3, 3, 4)
#| None
#| None
#| TypeError f() missing 2 required keyword-only arguments: 'c' and 'd'
#| None
#| TypeError f() missing 2 required keyword-only arguments: 'c' and 'd'
#| None
#| TypeError f() missing 1 required keyword-only argument: 'd'
#| None
#| (0, 1, 1, 2)
#| None
#| TypeError f() missing 2 required keyword-only arguments: 'c' and 'd'
#| None
#| TypeError f() missing 2 required keyword-only arguments: 'c' and 'd'
#| TypeError __kwdefaults__ must be set to a dict object
#| TypeError f() missing 2 required keyword-only arguments: 'c' and 'd'
#| TypeError __kwdefaults__ must be set to a dict object
#| TypeError f() missing 2 required keyword-only arguments: 'c' and 'd'
#| None
#| TypeError f() missing 1 required keyword-only argument: 'c'
#| True (0, 1, 5, 6)
#| TypeError f() missing 1 required keyword-only argument: 'c'
#| (0, 1, 8, 7)
#| [1, 1] [1, 1] ([1, 1],)
#| AttributeError 'tuple' object has no attribute 'append'
#| None None {'a': 1}

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2, *, c=3, d):
    return a, b, c, d


print(f.__defaults__, f.__kwdefaults__)
for value in [None, (), (1,), (1, 2), (1, 2, 3), [1], 5, "ab"]:
    attempt(setattr, f, "__defaults__", value)
    attempt(lambda: f(d=4))
    attempt(lambda: f(0, d=4))
del f.__defaults__
print(f.__defaults__)
for value in [None, {}, {"c": 1}, {"c": 1, "d": 2}, {"x": 1}, {1: 2}, [], 5]:
    attempt(setattr, f, "__kwdefaults__", value)
    attempt(lambda: f(0, 1))
del f.__kwdefaults__
print(f.__kwdefaults__)
attempt(lambda: f(0, 1, d=2))
f.__kwdefaults__ = k = {"c": 5, "d": 6}
print(f.__kwdefaults__ is k, f(0, 1))
k["d"] = 7
del k["c"]
attempt(lambda: f(0, 1))
k["c"] = 8
print(f(0, 1))


def g(x=[]):
    x.append(1)
    return x


print(g(), g(), g.__defaults__)
g.__defaults__ = ((),)
attempt(g)
print((lambda: 0).__defaults__, (lambda: 0).__kwdefaults__, (lambda *, a=1: 0).__kwdefaults__)
