#: about: nonlocal and global names in nested functions and classes
#: kind: language
#: stdout:
#| ('global', 'class', 'f', 'f')
#| ('changed', 'changed')
#| (20, 20)
#| UnboundLocalError: cannot access local variable 'later' where it is not associated with a value
#| NameError: cannot access free variable 'later' where it is not associated with a value in enclosing scope
#| UnboundLocalError: cannot access local variable 'a' where it is not associated with a value
#| ([[0], [1], [2]], 2)
#| [('x', 0), ('x', 1), ('y', 0), ('y', 1)]
#| changed
#| 5

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
x = "global"
def f():
    x = "f"
    class C:
        y = x
        x = "class"
        z = x
        def m(self): return x
        class D:
            w = x
    return C.y, C.z, C().m(), C.D.w
show(f)
def g():
    global x
    x = "changed"
    def h(): return x
    return h()
show(lambda: (g(), x))
def n():
    v = 1
    def inc():
        nonlocal v
        v += 1
        def again():
            nonlocal v
            v *= 10
        again()
        return v
    return inc(), v
show(n)
def unbound():
    try: return later
    finally: later = 1
show(unbound)
def free():
    def inner(): return later
    try: return inner()
    finally: later = 1
show(free)
def deleted():
    a = 1
    del a
    return a
show(deleted)
def loop():
    out = []
    for i in range(3):
        def f(i=i, j=[]): j.append(i); return list(j)
        out.append(f)
    return [f() for f in out], i
show(loop)
show(lambda: [(lambda: (a, b))() for a in "xy" for b in range(2)])
def cls():
    class A:
        x = 3
        def f(self): return x
    return A().f()
show(cls)
def default_scope(n=5):
    class B:
        def m(self, k=n): return k
    return B().m()
show(default_scope)
