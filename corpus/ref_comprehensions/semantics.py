#: about: scoping, order, errors and frames of comprehensions
#: kind: language
#: stdout:
#| ['a', 'b'] outer {'a'} {'a': 'a'} outer
#| [(0, 0), (1, 0), (1, 1)] [[], [(1, 0)], [(2, 0), (2, 1)]] [1, 2, 3]
#| [7, 11, 13, 17, 19] [-1, 1] [0, 2] [0, 1] [1, 2]
#| ([0, 1, 2], 1, 1)
#| ([2, 2, 2], [0, 1, 2])
#| name 'undefined_cc' is not defined
#| name 'zz' is not defined
#| UnboundLocalError: cannot access local variable 'later' where it is not associated with a value
#| NameError: name 'q' is not defined
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| [(1, 1), (1, 1), (1, 1), (1, 1)]
#| [[(9, 0, 0), (9, 0, 1)], [(9, 1, 0), (9, 1, 1)]]
#| [0, 1, 2] 2 [0, 1] (['K'], 0)
#| ZeroDivisionError: division by zero
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot unpack non-iterable int object
#| ValueError: too many values to unpack (expected 2, got 3)
#| TypeError: 'int' object is not iterable
#| TypeError: cannot unpack non-iterable int object
#| {'a': 'b', 'c': 'd'}
#| AttributeError: 'int' object has no attribute 'x'
#| ['b', 'a'] {1: 'b', 2: 'a'} {'a': 1, 'b': 1} {1: 1, 2: 2} ['a', 'b', 'c']
#| [0, 1, 2] 2
#| ['a', 'b'] {'k': 'b'} [3] [['b', 'c']]
#| ['a', 'b'] ['__main__'] ['0', '1'] [[], []] [0, 0, 1]
#| [[[[('a', 'b', 'c', 'd')]]]]
#| ([[1]], "cannot access local variable 'x' where it is not associated with a value")
#| ([1, 1], {'z': (1, 4)})
#| ([0, 1], 3) 3
#| [1] 1 ['a', 'b'] b ['a', 'b']
#| <lambda> <lambda>.<locals>.<lambda> list

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
x = "outer"
print([x for x in "ab"], x, {x for x in "a"}, {x: x for x in "a"}, x)
print([(x, y) for x in range(2) for y in range(x + 1)], [[(i, j) for j in range(i)] for i in range(3)], [y for x in [[1], [2, 3]] for y in x])
print([x for x in range(20) if x % 2 if x % 3 if x > 5], [i if i else -1 for i in range(2)], [i for i in range(3) if not i or i > 1], [i for i in (lambda: range(2))()], [i for i in ((1, 2) if x else ())])
def f():
    a = 1
    r = [a for a in range(3)]
    s = [lambda: a for _ in "x"][0]()
    return r, a, s
print(f())
def g():
    fs = [lambda: i for i in range(3)]
    hs = [lambda i=i: i for i in range(3)]
    return [q() for q in fs], [q() for q in hs]
print(g())
def h():
    try: [zz for zz in range(2) if undefined_cc]
    except NameError as e: print(e)
    try: return zz
    except NameError as e: return str(e)
print(h())
def unbound():
    r = [later for _ in "a"]
    later = 1
attempt(unbound)
def iter_unbound():
    r = [q for q in q]
attempt(iter_unbound)
def shadow(x): return [x for x in x], [x for _ in "a" for x in x] if isinstance(x, str) else x
attempt(shadow, "ab")
def cellvars():
    out = []
    for i in range(2): out += [lambda: (i, j) for j in range(2)]
    return [o() for o in out]
print(cellvars())
def nested_cells(a): return [[(lambda: (a, b, c))() for c in range(2)] for b in range(2)]
print(nested_cells(9))
class K:
    base = 2
    t = [base for base in range(3)]
    u = base
    v = [i for i in range(base)]
    w = None
    def m(self): return [__class__.__name__ for _ in "a"], 0
print(K.t, K.u, K.v, K().m())
attempt(lambda: [1 / i for i in (1, 0)]); attempt(lambda: {[]: 1 for _ in "a"}); attempt(lambda: {[] for _ in "a"}); attempt(lambda: [a for a, b in [(1, 2), 3]]); attempt(lambda: [a for a, b in [(1, 2, 3)]]); attempt(lambda: [i for i in 5]); attempt(lambda: {k: v for k, v in [1]}); attempt(lambda: {k: v for k, v in ["ab", "cd"]}); attempt(lambda: [i.x for i in [1]])
print([k for k in {"b": 1, "a": 2}], {v: k for k, v in {"b": 1, "a": 2}.items()}, {k: 1 for k in "aab"}, {i: i for i in range(3) if i}, [*[i for i in "ab"], *(i for i in "c")])
t = type("T", (), {})()
print([t.attr for t.attr in range(3)], t.attr)
d = {}
print([d["k"] for d["k"] in "ab"], d, [a + b for [a, b] in [(1, 2)]], [r for a, *r in ["abc"]])
def gen(): return [(yield_) for yield_ in "ab"]
print(gen(), [__name__ for _ in "a"], [f"{i}" for i in range(2)], [[] for _ in range(2)], [i for i in range(3) for i in range(i)])
def deep(): return [[[[(a, b, c, d) for d in "d"] for c in "c"] for b in "b"] for a in "a"]
print(deep())
def del_in():
    x = [1]
    r = [x for _ in x]
    del x
    try: return [x for _ in "a"]
    except NameError as e: return r, str(e)
print(del_in())
def args(a, *b, **c): return [a for _ in b], {k: (a, v) for k, v in c.items()}
print(args(1, 2, 3, z=4))
def gl():
    global gv
    gv = 3
    return [gv for gv in range(2)], gv
print(gl(), gv)
print([x := 1 for _ in "a"], x, [(y := i) for i in "ab"], y, [i for i in [i for i in [i for i in "ab"]]])
print([lambda: 0 for _ in "a"][0].__qualname__, (lambda: [lambda: 0 for _ in "a"])()[0].__qualname__, [i for i in "a"].__class__.__name__)
