#: about: positional-only, ordinary, variadic and keyword-only parameters together
#: kind: language
#: stdout:
#| (1, 2, 3, (), 4, 5, {})
#| (1, 2, 3, (4, 5), 6, 7, {'x': 8})
#| (1, 2, 3, (), 4, 5, {'a': 10, 'b': 20})
#| (0, 1, 2, (3, 4, 5), 'D', 5, {'more': 1, 'rest': 2})
#| (1, 2) (2, 1)
#| (5, 1) (5, 6)
#| () {} {'self': 1, 'args': 2}
#| (1, {'a': 2})
#| ((1, 9), {'a': 2, 'new': 1})
#| 3 3

def f(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, more

print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, x=8))
print(f(1, d=4, a=10, b=20))
print(f(*range(6), **{"d": "D", "more": 1, "rest": 2}))
def only_kw(*, a=1, b): return a, b
print(only_kw(b=2), only_kw(b=1, a=2))
def only_pos(a, b=1, /): return a, b
print(only_pos(5), only_pos(5, 6))
def star_only(*args): return args
def kw_only(**kw): return kw
print(star_only(), kw_only(), kw_only(self=1, args=2))
def shadow(a, /, **a_): return a, a_
print(shadow(1, a=2))

def change(*args, **kw):
    args += (9,)
    kw["new"] = 1
    return args, kw

print(change(1, a=2))
def trailing(a, b,): return a + b
print(trailing(1, 2,), trailing(*[1], b=2,))
