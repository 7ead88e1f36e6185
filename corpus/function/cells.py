#: about: Closures: variables shared, unbound and deleted
#: kind: language
#: stdout:
#| NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
#| 1
#| NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
#| 2
#| (1, 2)
#| NameError: cannot access free variable 'n' where it is not associated with a value in enclosing scope
#| NameError: cannot access free variable 'n' where it is not associated with a value in enclosing scope
#| [2, 2, 2]
#| [0, 1, 2]
#| (1, (2,), 3, {'e': 5})
#| ('arg', 'class')
#| [0, 1, 2]
#| NameError: cannot access free variable 'e' where it is not associated with a value in enclosing scope

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def outer():
    def inner(): return x
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    x = 1
    print(inner())
    del x
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    x = 2
    return inner
show(lambda: outer()())
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def drop():
        nonlocal n
        del n
    return up, drop
up, drop = counter()
show(lambda: (up(), up()))
drop()
show(up)
show(drop)
fs = [lambda: i for i in range(3)]
show(lambda: [f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
show(lambda: [g() for g in gs])
def args(a, *b, c=3, **d):
    return lambda: (a, b, c, d)
show(lambda: args(1, 2, e=5)())
def shadow(x):
    class C:
        x = x if False else "class"
        def m(self): return x
    return C().m(), C.x
show(lambda: shadow("arg"))
def comp(): return [(lambda: y)() for y in range(3)]
show(comp)
def exc():
    try: 1 / 0
    except ZeroDivisionError as e:
        f = lambda: e
    return f()
show(exc)
