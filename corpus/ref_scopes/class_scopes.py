#: about: names in class bodies, nested functions and comprehensions
#: kind: language
#: stdout:
#| global class outer outer ['outer'] ['outer'] {'outer': 'outer'} ['c', 'l', 'a', 's', 's'] [['outer']] global outer ['outer']
#| 1 global in class global global in class 1 1 global in class False
#| (2, 2, False)
#| NameError("name 'a' is not defined")
#| module a
#| [0, 1, 4] name 'n' is not defined inner sees not [2, 2, 2] ['bad', 'lam', 'n', 'ok', 'squares', 'walrus']
#| __main__ E __main__ True
#| False
#| Changed E.m E.F
#| name 'value' is not defined
#| 5
#| 5 6
#| function q
#| a False c
#| none global
#| ('second', 'first')

x = "global"
def outer():
    x = "outer"
    class A:
        y = x
        x = "class"
        z = x
        def m(self): return x
        l = lambda: x
        c = [x for _ in range(1)]
        g = list(x for _ in range(1))
        d = {x: x for _ in range(1)}
        first = [i for i in x]
        nested = [[x for _ in "a"] for _ in "b"]
        class B:
            w = x
            def m(self): return x
            x = "inner class"
            v = [x for _ in "a"]
    return A
A = outer()
print(A.y, A.z, A().m(), A.l(), A.c, A.g, A.d, A.first, A.nested, A.B.w, A.B().m(), A.B.v)
class G:
    global made_global
    made_global = 1
    x = x + " in class"
    def get(self): return x
    if True:
        cond = x
    for i in range(2): last = i
    with_default = lambda self, v=x: v
print(made_global, G.x, G().get(), G.cond, G.i, G.last, G().with_default(), "made_global" in vars(G))
def f():
    a = 1
    class C:
        nonlocal a
        a = 2
        b = a
    return a, C.b, hasattr(C, "a")
print(f())
def g():
    a = "f local"
    class C:
        if False: a = 1
        try: got = a
        except NameError as e: got = repr(e)
    return C.got
print(g())
a = "module a"
print(g())
class D:
    n = 3
    squares = [i * i for i in range(n)]
    try: bad = [n for i in range(2)]
    except NameError as e: bad = str(e)
    try: ok = "inner sees not"
    except NameError as e: ok = str(e)
    lam = [lambda: i for i in range(3)]
    walrus = [0]
    locs = sorted(k for k in locals() if not k.startswith("__"))
print(D.squares, D.bad, D.ok, [f() for f in D.lam], D.locs)
class E:
    print(__name__, __qualname__, __module__, __firstlineno__ > 0)
    __qualname__ = "Changed"
    def m(self): pass
    class F: pass
    print("__doc__" in locals())
print(E.__qualname__, E.m.__qualname__, E.F.__qualname__)
class H:
    def __init__(self): self.v = value
    value = "not seen"
try: H()
except NameError as e: print(e)
class I:
    locals()["injected"] = 5
    print(injected)
    vars()["v2"] = 6
print(I.injected, I.v2)
def h():
    class J:
        def get(self): return q
        q = "class q"
    q = "function q"
    return J().get()
print(h())
class K:
    def a(): return "a"
    b = a()
    c = property(lambda s: "c")
    del a
print(K.b, hasattr(K, "a"), K().c)
class L:
    x = 1
    class M:
        try: y = nothere
        except NameError: y = "none"
        z = x
print(L.M.y, L.M.z)
def dup():
    class N:
        def f(self): return "first"
        f1 = f
        def f(self): return "second"
    n = N()
    return n.f(), n.f1()
print(dup())
