#: about: generator expressions: first iterable evaluated early, the rest late, scopes
#: kind: language
#: stdout:
#| [[1, 2]]
#| 11 [[10], True, 1, 10]
#| [12] [[10], True, 2, 10]
#| name 'undefined' is not defined
#| 'int' object is not iterable
#| name 'undefined' is not defined
#| finished
#| 1.0
#| division by zero
#| []
#| [20, 21]
#| [5, 6]
#| class name 'b' is not defined
#| [1, 2]
#| [2, 2, 2]
#| [2, 2, 2]
#| [0, 1, 2]
#| [(2, 0), (2, 2)]
#| 10 c True {1: 2} xyz [1, 2, 3]
#| [(1, 0), (2, 0), (2, 1)] {'a': 0, 'b': 1} {0, 1}
#| [5, 5] [1, 2] 2
#| [0, 1, 2] [2, 2, 2]
#| evaluated 0
#| evaluated 1
#| evaluated 2
#| True []
#| generator <genexpr> ['a', 'b']
#| 2 4
#| 0,1,2
#| ['a', 'b', 'c', 'd'] {'e': 1}
#| [(1, 2), (3, 4)] [('a', None), ('b', None)]
#| outer
#| [0, 1, 2] [[], [0], [0, 1]]
#| ([1, 2], 1)
#| 1
#| KeyError('t') []

log = []
def src(x): log.append(x); return x
g = (src(a) + src(b) for a in src([1, 2]) for b in src([10]) if src(True))
print(log); log.clear(); print(next(g), log); log.clear(); print(list(g), log)
try: (x for x in undefined)
except NameError as e: print(e)
try: (x for x in 5)
except TypeError as e: print(e)
g = (y for x in [1] for y in undefined)
try: next(g)
except NameError as e: print(e)
print(next(g, "finished"))
g = (1 / x for x in [1, 0, 2]); print(next(g))
try: next(g)
except ZeroDivisionError as e: print(e)
print(list(g))
n = 10
g = (n + i for i in range(2)); n = 20; print(list(g))
def f():
    m = 1
    g = (m + i for i in [0, 1]); m = 5; return list(g)
print(f())
class C:
    a = [1, 2]; b = 5
    g = list(x for x in a)
    try: h = list(x + b for x in a)
    except NameError as e: print("class", e)
print(C.g)
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
gs = list((lambda: i) for i in range(3)); print([f() for f in gs])
print([f() for f in [lambda i=i: i for i in range(3)]])
gg = ((x, y) for x in range(3) for y in (z * x for z in range(x)) if x % 2 == 0); print(list(gg))
print(sum(x for x in range(5)), max((x for x in "abc"), default="z"), any(x > 3 for x in range(9)), dict((k, v) for k, v in [(1, 2)]), "".join(c for c in "xyz"), sorted(x for x in [3, 1, 2]))
print([(i, j) for i in range(3) for j in range(i)], {i: j for i, j in zip("ab", range(2))}, {i % 2 for i in range(5)})
print([x := 5, x], [y for x in range(3) if (y := x) > 0], y)
def late():
    for i in range(3): yield (lambda: i)
print([f() for f in late()], [f() for f in list(late())])
g = (print("evaluated", i) or i for i in range(3)); print(2 in g, list(g))
print(type(x for x in ()).__name__, (x for x in ()).__name__, list((yield_ for yield_ in "ab")))
a, b = (x * 2 for x in [1, 2]); print(a, b)
print(*(i for i in range(3)), sep=",")
print([*(i for i in "ab"), *(i for i in "cd")], {**{k: 1 for k in "e"}})
it = iter([1, 2, 3, 4]); print(list(zip(it, it)), [(p, next(it, None)) for p in iter("ab")])
i = "outer"; [i for i in range(3)]; print(i)
print([i for i in [i for i in range(3)]], [[j for j in range(i)] for i in range(3)])
def scope():
    x = 1
    return [x for x in [x, x + 1]], x
print(scope())
g = (x for x in [1, 2, 3]); print(g.send(None))
try: print(g.throw(KeyError("t")))
except KeyError as e: print(repr(e), list(g))
