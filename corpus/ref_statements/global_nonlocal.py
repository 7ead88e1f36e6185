#: about: global and nonlocal in nested functions, classes, comprehensions and at module level
#: kind: language
#: imports: math
#: raises: SyntaxError: name 'x' is used prior to global declaration (global_nonlocal.py, line 90)

x = "module"
def f():
    global x
    x = "set by f"
    def g():
        x = "local g"
        def h():
            nonlocal x
            x += "!"
            return x
        return h(), x
    return g(), x
print(f(), x)
def make_global():
    global created, created2
    created = 1
    def created2(): return "function"
    global created3
    class created3: pass
    global created4
    import math as created4
    global created5
    for created5 in range(3): pass
    global created6
    with_ = [created6 := 9]
    global created7
    try: 1 / 0
    except ZeroDivisionError as created7: print("in globals", "created7" in globals())
make_global()
print(created, created2(), created2.__qualname__, created3.__qualname__, created4.pi > 3, created5, created6, "created7" in globals())
class C:
    global x, cg
    x = "set by class"
    cg = 1
    y = x
print(x, cg, hasattr(C, "x"), C.y)
class D:
    x = "class"
    def m(self): return x
    z = [x for _ in "a"]
    w = (lambda: x)()
print(D().m(), D.z, D.w)
def outer():
    v = 1
    class K:
        nonlocal v
        v = 2
        v2 = v
    return v, hasattr(K, "v"), K.v2
print(outer())
def closure():
    v = "outer"
    class K:
        v = "class"
        def get(self): return v
        w = v
    class L:
        w = v
        v = "later"
    return K().get(), K.w
try: print(closure())
except NameError as e: print(type(e).__name__, e)
def closure2():
    v = "outer"
    class L:
        try: w = v
        except NameError as e: w = type(e).__name__
        def get(self): return v
    return L.w
print(closure2())
def chain():
    a = 0
    def b():
        def c():
            nonlocal a
            a += 1
            def d():
                nonlocal a
                a += 10
            d()
        c()
    b(); b()
    return a
print(chain())
global x
x = "module-level global statement is allowed"
print(x)
def params(a, b):
    def inner():
        nonlocal a
        a, c = b, a
        return c
    return inner(), a
print(params(1, 2))
def comp():
    n = 0
    [n := n + i for i in range(4)]
    return n
print(comp())
def comp_global():
    global cgv
    [cgv := i for i in range(3)]
comp_global(); print(cgv)
def comp_nonlocal():
    n = 0
    def inner():
        nonlocal n
        any((n := i) > 2 for i in range(10))
    inner(); return n
print(comp_nonlocal())
def shadow():
    print = str
    return print(5)
print(shadow())
def cond(flag):
    if flag: loc = 1
    try: return loc
    except UnboundLocalError as e: return str(e)
print(cond(1), cond(0))
def use_before_global_def(): return defined_later
defined_later = "late"; print(use_before_global_def())
def del_nonlocal():
    z = 1
    def d():
        nonlocal z
        del z
    d()
    def r(): return z
    try: return r()
    except NameError as e: return str(e)
print(del_nonlocal())
def same_name(x):
    def x(): return "inner"
    return x()
print(same_name(1))
def rec(n): return n and rec(n - 1)
old = rec
def rec(n): return "replaced"
print(old(3))
def star():
    globals()["dynamic"] = 5
    return dynamic
print(star())
