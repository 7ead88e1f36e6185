#: about: global and nonlocal across nested scopes
#: kind: language
#: imports: math
#: stdout:
#| ('set by b', 'a') set by b
#| (2, 3, 3)
#| (1, 2, 2, 0)
#| UnboundLocalError: cannot access local variable 'n' where it is not associated with a value
#| newly_made made_fn fn math
#| 6 None 0 0
#| ([2, 2, 2], [99, 99, 99], [2, 2, 2], [0, 1, 2])
#| 2 2
#| False
#| (([1, 2, 3], 3), 3)
#| 2
#| replacedreplacedreplaced
#| (1, 2)
#| ((2, 2, (3,), 8, {'z': 5}), 2, 8)
#| ([0, 1, 3], 3)
#| [('make', 1), ('make', 2), 'default', ('apply', 2, 'fn'), ('apply', 1, 'fn'), ('make', 3), 'body', ('apply', 3, 'K')]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
x = "module"
def a():
    x = "a"
    def b():
        global x
        x = "set by b"
        def c():
            return x
        return c()
    return b(), x
print(a(), x)
def d():
    x = 1
    def e():
        def f():
            nonlocal x
            x += 1
            return x
        return f
    f = e()
    return f(), f(), x
print(d())
def g():
    v = 0
    class H:
        def m(self):
            nonlocal v
            v += 1
            return v
        nonlocal_free = v
    h = H()
    return h.m(), h.m(), v, H.nonlocal_free
print(g())
def i():
    n = 1
    def j():
        nonlocal n
        del n
    j()
    return n
attempt(i)
def k():
    global newly_made
    class newly_made: pass
    def l():
        global made_fn
        def made_fn(): return "fn"
        import math as m
        global imported
        import math as imported
    l()
k()
print(newly_made.__qualname__, made_fn.__qualname__, made_fn(), imported.__name__)
def counters():
    n = 0
    def inc(step=1):
        nonlocal n
        n += step
        return n
    def get(): return n
    def reset():
        nonlocal n
        n = 0
    return inc, get, reset
inc, get, reset = counters()
inc(); inc(5)
print(get(), reset(), get(), counters()[1]())
def many():
    fs = []
    for idx in range(3):
        def f(): return idx
        fs.append(f)
    out = [f() for f in fs]
    idx = 99
    return out, [f() for f in fs], [f() for f in [lambda: idx for idx in range(3)]], [f() for f in [lambda idx=idx: idx for idx in range(3)]]
print(many())
def forglobal():
    global fg
    for fg in range(3): pass
    with_total = [fg for fg in "ab"]
    return fg
print(forglobal(), fg)
def exceptglobal():
    global eg
    try: raise KeyError("k")
    except KeyError as eg: pass
    return "eg" in globals()
print(exceptglobal())
def walrus_nonlocal():
    w = 0
    def inner():
        nonlocal w
        return [w := y for y in (1, 2, 3)], w
    return inner(), w
print(walrus_nonlocal())
def walrus_global():
    global wg
    any((wg := q) > 1 for q in (1, 2, 3))
walrus_global()
print(wg)
def rec(n): return 1 if n == 0 else n * rec(n - 1)
old, rec2 = rec, rec
def rec(n): return "replaced"
print(old(3))
def defaults_scope():
    y = 1
    def f(a=y, *, b=lambda: y): return a, b()
    y = 2
    return f()
print(defaults_scope())
def param_cell(p, q=2, *r, s=4, **t):
    def inner():
        nonlocal p, s
        p += 1
        s = s * 2
        return p, q, r, s, t
    return inner(), p, s
print(param_cell(1, 2, 3, z=5))
def gen_cell():
    total = 0
    def add():
        nonlocal total
        for i in range(3):
            total += i
            yield total
    return list(add()), total
print(gen_cell())
def deco_order():
    log = []
    def d(n):
        log.append(("make", n))
        def w(f):
            log.append(("apply", n, f.__name__))
            return f
        return w
    @d(1)
    @d(2)
    def fn(a=log.append("default")): pass
    @d(3)
    class K: log.append("body")
    return log
print(deco_order())
