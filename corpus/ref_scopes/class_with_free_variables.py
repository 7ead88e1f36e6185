#: about: class bodies reading, shadowing and rebinding names of functions around them
#: kind: language
#: imports: math
#: stdout:
#| (1, 2, 1, 2)
#| NameError: name 'x' is not defined
#| NameError: name 'x' is not defined
#| (['a', 'b'], 'late')
#| (True, False)
#| helper
#| ('int', 'attr')
#| NameError: name 'n' is not defined
#| (1, 1)
#| ([0, 1], "name 't' is not defined")
#| (['outer t'], 'outer t', ['outer t'])
#| ("name 'v' is not defined", "name 'v' is not defined")
#| NameError: name 'math' is not defined
#| ('changed', False)
#| (5, 1)
#| cannot access free variable 'x' where it is not associated with a value in enclosing scope
#| ('module y', ['module y'])
#| module y
#| (1, 1, {'x': 2}, 1)

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def a():
    x = 1
    class C:
        y = x
        def m(self): return x
        class D:
            z = x
            def n(self): return x
    x = 2
    return C.y, C().m(), C.D.z, C.D().n()
print(a())
def b():
    x = "f"
    class C:
        x = x
        def m(self): return x
        y = x + "!"
    return C.x, C().m(), C.y
attempt(b)
def c():
    x = "f"
    class C:
        print(x)
        x = "c"
        print(x)
        del x
        try: print(x)
        except NameError as e: print(e)
attempt(c)
def d():
    class C:
        nonlocal_x = [x for x in "ab"]
        def m(self): return x
    x = "late"
    return C.nonlocal_x, C().m()
attempt(d)
def e():
    x = 0
    class C:
        nonlocal x
        x += 1
        for x in range(5): pass
        def x(self): pass
    return callable(x), hasattr(C, "x")
attempt(e)
def f():
    class C:
        def m(self): return helper()
    def helper(): return "helper"
    return C().m()
attempt(f)
def g(cls):
    class Sub(cls):
        cls = "attr"
        def m(self): return cls.__name__
    return Sub().m(), Sub.cls
attempt(g, int)
def h(n):
    class C:
        val = n
        n = "own"
        def m(self): return n
    return C.val, C.n, C().m()
attempt(h, 5)
def i():
    for k in range(2):
        class C:
            idx = k
            def m(self): return k
    return C.idx, C().m()
attempt(i)
def j():
    class C:
        t = [q for q in range(2)]
        u = [k for k in t]
        try: v = [t for _ in "a"]
        except NameError as e: v = str(e)
    return C.u, C.v
attempt(j)
def k():
    t = "outer t"
    class C:
        t = "class t"
        v = [t for _ in "a"]
        w = (lambda: t)()
        x = list(t for _ in "a")
    return C.v, C.w, C.x
attempt(k)
def l():
    class A:
        v = 1
        class B:
            try: w = v
            except NameError as e: w = str(e)
            v = 2
            class C:
                try: z = v
                except NameError as e: z = str(e)
    return A.B.w, A.B.C.z
attempt(l)
def m():
    import math
    class C:
        math = math
        f = math.floor
    return C.f(2.5), C.math is math
attempt(m)
def n():
    class C:
        global G_made
        G_made = "global"
        def set(self):
            global G_made
            G_made = "changed"
    C().set()
    return G_made, hasattr(C, "G_made")
attempt(n)
def o():
    x = 1
    class C:
        locals()["x"] = 5
        y = x
        def m(self): return x
    return C.y, C().m()
attempt(o)
def p():
    x = 1
    del x
    class C:
        try: y = x
        except NameError as e: y = str(e)
    return C.y
attempt(p)
y = "module y"
def q():
    class C:
        y = y
        z = [y for _ in "a"]
    return C.y, C.z
attempt(q)
def r():
    y = "function y"
    class C:
        y = y
    return C.y
attempt(r)
def s():
    class C:
        a = 1
        b = (lambda a=a: a)()
        def c(self, a=a): return a
        d = {k: a for k, a in [("x", 2)]}
    return C.b, C().c(), C.d, C.a
attempt(s)
