#: about: UnboundLocalError and NameError texts
#: kind: language
#: imports: math
#: stdout:
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#| NameError: cannot access free variable 'y' where it is not associated with a value in enclosing scope
#| NameError: cannot access free variable 'y' where it is not associated with a value in enclosing scope
#| NameError: cannot access free variable 'y' where it is not associated with a value in enclosing scope
#| NameError: name 'undefined_name_zz' is not defined
#| NameError: name 'gg' is not defined
#| UnboundLocalError: cannot access local variable 'i' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
#| NameError: name 'zz_undefined' is not defined
#| NameError: name 'q' is not defined
#| UnboundLocalError: cannot access local variable 'math' where it is not associated with a value
#| NameError: name 'a_in_class' is not defined
#| NameError: name 'k' is not defined
#| NameError: cannot access free variable 'k' where it is not associated with a value in enclosing scope
#| NameError: name 'w' is not defined
#| NameError: name 'u' is not defined
#| UnboundLocalError: cannot access local variable 'm' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'wal' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'v' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'p' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'p' where it is not associated with a value
#| UnboundLocalError None ("cannot access local variable 'x' where it is not associated with a value",)
#| NameError undefined_name_zz ("name 'undefined_name_zz' is not defined",)
#| NameError y ("cannot access free variable 'y' where it is not associated with a value in enclosing scope",)
#| NameError a_in_class ("name 'a_in_class' is not defined",)
#| NameError k ("cannot access free variable 'k' where it is not associated with a value in enclosing scope",)
#| NameError y ("cannot access free variable 'y' where it is not associated with a value in enclosing scope",)
#| name 'never_bound' is not defined never_bound
#| name 'pront' is not defined pront
#| name 'nope' is not defined
#| NameError: name 'helper' is not defined
#| UnboundLocalError: cannot access local variable 'len' where it is not associated with a value
#| UnboundLocalError: cannot access local variable 'b' where it is not associated with a value
#| cannot access free variable 'deep' where it is not associated with a value in enclosing scope
#| 3

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def local():
    print(x)
    x = 1
def deleted():
    x = 1
    del x
    return x
def del_unbound():
    del x
    x = 1
def aug():
    x += 1
def free():
    def inner(): return y
    r = inner()
    y = 1
    return r
def free_del():
    y = 1
    def inner(): return y
    del y
    return inner()
def free_del2():
    def inner():
        nonlocal y
        del y
    y = 1
    inner()
    inner()
def glob(): return undefined_name_zz
def globdel():
    global gg
    gg = 1
    del gg
    del gg
def cond(flag):
    if flag: v = 1
    return v
def loop():
    for i in (): pass
    return i
def exc():
    try: raise ValueError
    except ValueError as e: pass
    return e
def with_exc_set():
    e = 5
    try: raise ValueError
    except ValueError as e: pass
    e
def comp(): return [z for z in zz_undefined]
def comp2():
    [q for q in (1, 2)]
    return q
def imp():
    import math
    del math
    return math
def klass():
    class A:
        print(a_in_class)
        a_in_class = 1
def klass2():
    k = 1
    class A:
        k = k + 1
        del k
        v = k
    return A.v
def klass3():
    k = 1
    del k
    class A: v = k
def lam(): return (lambda: w)()
def gen():
    g = (u for u in [1])
    next(g)
    return u
def match_():
    match 5:
        case [m]: pass
    return m
def walrus():
    if False and (wal := 1): pass
    return wal
def param(p):
    del p
    return p
def cellparam(p):
    def i(): return p
    del p
    return p
for f in (local, deleted, del_unbound, aug, free, free_del, free_del2, glob, globdel, loop, exc, with_exc_set, comp, comp2, imp, klass, klass2, klass3, lam, gen, match_, walrus): attempt(f)
attempt(cond, False); attempt(param, 1); attempt(cellparam, 1)
def names(f):
    try: f()
    except NameError as e: print(type(e).__name__, e.name, e.args)
for f in (local, glob, free, klass, klass3, free_del): names(f)
try: del never_bound
except NameError as e: print(e, e.name)
try: pront(1)
except NameError as e: print(e, e.name)
class B:
    try: del nope
    except NameError as e: print(e)
    def f(self): return helper()
    def helper(self): pass
attempt(B().f)
def shadow_builtin():
    len("x")
    len = 5
attempt(shadow_builtin)
def star():
    a, *b = [1]
    del a, b
    b
attempt(star)
def nested_twice():
    def mid():
        def leaf(): return deep
        return leaf
    r = mid()
    try: r()
    except NameError as e: print(e)
    deep = 3
    return r()
attempt(nested_twice)
