#: about: defaults, closures and late binding in loops and classes
#: kind: language
#: imports: math
#: stdout:
#| [0, 1, 2] 9
#| ([1, 2], {1: 1, 2: 2, 3: 1}) ([1, 2], {1: 1, 2: 2, 3: 1}) [3] ([1, 2],) {'seen': {1: 1, 2: 2, 3: 1}}
#| module rebound
#| class class method
#| 1 2 1 3
#| 2
#| [(2, 20), (2, 20), (2, 20)]
#| ('orig', 'rebound')
#| [(1, 6), (1, 6)]
#| cannot access free variable 'e' where it is not associated with a value in enclosing scope
#| 5
#| 1
#| 2
#| K
#| replacedreplacedreplaced
#| ((1,), {'a': 2})
#| 2
#| (1, [2, 3])
#| 5
#| ((((10, 20, 30), 30), 20), 10)
#| ('g', 'outer')
#| (0, [], 3)

funcs = []
for i in range(3):
    def f(i=i): return i
    funcs.append(f)
print([f() for f in funcs], f(9))
acc = []
def d(x, acc=acc, *, seen={}):
    acc.append(x)
    seen[x] = len(acc)
    return acc, seen
print(d(1), d(2), d(3, [])[0], d.__defaults__, d.__kwdefaults__)
x = "module"
def default_x(v=x): return v
x = "rebound"
print(default_x(), x)
class C:
    x = "class"
    def m(self, v=x): return v
    n = lambda self, v=x: v
    def outer(self):
        x = "method"
        def inner(v=x): return v
        x = "later"
        return inner()
print(C().m(), C().n(), C().outer())
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
a, b = counter(), counter()
print(a(), a(), b(), a())
def shared():
    n = 0
    def up():
        nonlocal n
        n += 1
    def get(): return n
    return up, get
up, get = shared()
up(); up()
print(get())
def loopvars():
    out = []
    for i in range(3):
        j = i * 10
        out.append(lambda: (i, j))
    return [f() for f in out]
print(loopvars())
def rebind_param(p):
    def show(): return p
    before = show()
    p = "rebound"
    return before, show()
print(rebind_param("orig"))
def cell_in_comp(n):
    fs = [(lambda: (k, n)) for k in range(2)]
    n += 1
    return [f() for f in fs]
print(cell_in_comp(5))
def try_cell():
    try: raise ValueError("x")
    except ValueError as e:
        def f(): return e
    try: f()
    except NameError as err: return str(err)
print(try_cell())
def with_cell():
    class CM:
        def __enter__(self): return 5
        def __exit__(self, *a): pass
    with CM() as v:
        f = lambda: v
    return f()
print(with_cell())
def for_else_cell():
    for q in range(2): pass
    else:
        g = lambda: q
    return g()
print(for_else_cell())
def import_cell():
    import math
    return (lambda: math.floor(2.5))()
print(import_cell())
def class_cell():
    class K: pass
    return (lambda: K.__name__)()
print(class_cell())
def def_cell():
    def g(n): return 1 if n == 0 else n * g(n - 1)
    h = g
    def g(n): return "replaced"
    return h(3)
print(def_cell())
def star_cell(*args, **kw): return (lambda: (args, kw))()
print(star_cell(1, a=2))
def del_then_set():
    def f(): return v
    v = 1
    del v
    v = 2
    return f()
print(del_then_set())
def match_cell(o):
    match o:
        case [a, *b]: return (lambda: (a, b))()
print(match_cell([1, 2, 3]))
def walrus_cell():
    if (w := 5) > 3: return (lambda: w)()
print(walrus_cell())
def deep():
    a = 1
    def l1():
        b = 2
        def l2():
            c = 3
            def l3():
                nonlocal a, b, c
                a, b, c = a * 10, b * 10, c * 10
                return a, b, c
            return l3(), c
        return l2(), b
    return l1(), a
print(deep())
def same_name():
    v = "outer"
    def f():
        v = "f"
        def g():
            nonlocal v
            v = "g"
        g()
        return v
    return f(), v
print(same_name())
def generator_cells():
    n = 0
    def g():
        nonlocal n
        while n < 3:
            yield n
            n += 1
    it = g()
    first = next(it)
    n = 2
    return first, list(it), n
print(generator_cells())
