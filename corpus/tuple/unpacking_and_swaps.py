#: about: tuples in assignments, calls, returns and loops
#: kind: language
#: stdout:
#| 2 1 1 2 [3, 4]
#| ((1, 2, 3), {}) (((1, 2),), {}) (((),), {}) (9, 2, ()) ((), {'k': (1,)})
#| 0 1 [2]; 1 a ['b', 'c']; 2 3 []; [3, 7] {'a': 1} {1: 2, 3: 4} [(1, 3), (2, 4)] ('a', 2) (3, 1)
#| not enough values to unpack (expected 2, got 1)
#| too many values to unpack (expected 2, got 3)
#| not enough values to unpack (expected at least 2, got 1)
#| cannot unpack non-iterable int object
#| <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
#| dictionary update sequence element #0 has length 3; 2 is required
#| object is not iterable
#| 1 2 3 2

a, b = 1, 2
a, b = b, a
(c, d), *e = (1, 2), 3, 4
print(a, b, c, d, e)
def f(*args, **kw): return args, kw
print(f(*(1, 2), *(), 3), f((1, 2)), f(*[()]), (lambda a, b=2, *c: (a, b, c))(*(9,)), f(**dict([("k", (1,))])))
for i, (x, *y) in enumerate([(1, 2), "abc", (3,)]): print(i, x, y, end="; ")
print([k + v for k, v in ((1, 2), (3, 4))], {k: v for k, v in (("a", 1),)}, dict(((1, 2), [3, 4])), list(zip(*((1, 2), (3, 4)))), max(("a", 1), ("a", 2)), divmod(7, 2))
for bad in (lambda: [x for x, y in ((1,),)], lambda: [x for x, y in ((1, 2, 3),)], lambda: [x for x, *y, z in ((1,),)], lambda: [x for (x, y) in (5,)], lambda: (lambda a, b: 0)(*(1, 2, 3)), lambda: dict(((1, 2, 3),)), lambda: dict((1,))):
    try: print(bad())
    except (ValueError, TypeError) as error: print(error)
def two(): return 1, (2, 3)
p, (q, r) = two()
print(p, q, r, two()[1][0])
