#: about: keyword arguments keep their order, and are evaluated with the positional ones in source order
#: kind: language
#: stdout:
#| [('z', 1), ('a', 2), ('m', 3)]
#| [('q', 1), ('b', 2), ('a', 3)]
#| (1, 2, 3, 4) [1, 3, 4, 2]
#| [('k', 'kw'), ('z', 'dstar')] ['star', 'kw', 'dstar']
#| f() takes 4 positional arguments but 5 were given [1, 2, 3, 4, 5]
#| 9 9
#| {'one': 1, 'two': 2} {'a': 1, 'b': 2} {'x': 2}
#| BA [3, 1]

def show(*args, **kwargs): return list(kwargs.items())
print(show(z=1, a=2, m=3))
print(show(**{"q": 1}, b=2, **{"a": 3}))
log = []

def n(x):
    log.append(x)
    return x

def f(a, b, c, d): return a, b, c, d
print(f(n(1), c=n(3), d=n(4), b=n(2)), log)
log.clear()
print(show(*[n("star")], k=n("kw"), **{"z": n("dstar")}), log)
log.clear()
try:
    f(n(1), n(2), n(3), n(4), n(5))
except TypeError as error:
    print(error, log)
def swapped(first, second): return first - second
print(swapped(second=1, first=10), swapped(10, second=1))
print(dict(one=1, two=2), dict([("a", 1)], b=2), dict({"x": 1}, x=2))
print("{b}{a}".format(a=n("A"), b=n("B")), sorted([3, 1], reverse=True, key=abs))
