#: about: annotations are evaluated when first asked for
#: kind: language
#: stdout:
#| ['default']
#| {'a': 'a', 'b': 'b', 'args': 'args', 'c': 'c', 'kw': 'kw', 'return': 'ret'} ['default', 'a', 'b', 'args', 'c', 'kw', 'ret']
#| True ret
#| value
#| NameError: name 'later' is not defined
#| {'x': 'x', 'y': 'defined later'} defined later True
#| True ['default', 'a', 'b', 'args', 'c', 'kw', 'ret', 'value', 'x', 'x']
#| defined later
#| module annotations not in globals yet x
#| NameError: name 'undefined_zz' is not defined
#| {'a': <class 'int'>}
#| 0 {'x': 1, 'y': 2} 2 {'x': 3, 'y': 4} {'x': 5, 'y': 6} {'x': 5, 'y': 6} 6
#| {'v': <class 'str'>} {'q': <class 'str'>}
#| {'attr': 'class name'} {'p': 'class name', 'return': 'class name'}
#| {'p': 'rebound', 'return': 'rebound'} {'attr': 'rebound'}
#| [0, 1, 2]
#| NameError: name 'own2' is not defined
#| (1, 3, ['a', 'c']) 2
#| {'k': 4}

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
log = []
def note(x):
    log.append(x)
    return x
def f(a: note("a"), b: note("b") = note("default"), *args: note("args"), c: note("c"), **kw: note("kw")) -> note("ret"): pass
print(log)
print(f.__annotations__, log)
print(f.__annotations__ is f.__annotations__, log[-1])
class C:
    x: note("x") = note("value")
    y: later
    def m(self, z: later) -> C: pass
print(log[-1])
attempt(lambda: C.__annotations__)
later = "defined later"
print(C.__annotations__, C.m.__annotations__["z"], C.m.__annotations__["return"] is C)
print(C.__annotations__ is C.__annotations__, log)
later = "changed"
print(C.__annotations__["y"])
g: note("module") = 1
print("g" in __annotations__ if "__annotations__" in globals() else "module annotations not in globals yet", log[-1])
def fails(a: undefined_zz): pass
attempt(lambda: fails.__annotations__)
undefined_zz = int
print(fails.__annotations__)
def counting():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def h(x: up(), y: up()): pass
    return h, lambda: n
h, count = counting()
print(count(), h.__annotate__(1), count(), h.__annotate__(1), h.__annotations__, h.__annotations__, count())
def closure():
    T = int
    class D:
        v: T
        def m(self, q: T): pass
    T = str
    return D
D = closure()
print(D.__annotations__, D.m.__annotations__)
class E:
    own = "class name"
    attr: own
    def m(self, p: own) -> own: pass
print(E.__annotations__, E.m.__annotations__)
E.own = "rebound"
print(E.m.__annotate__(1), E.__annotate__(1))
class F:
    v: [note(i) for i in range(3)]
    w: (lambda: own2)
    own2 = 5
print(F.__annotations__["v"])
attempt(lambda: F.__annotations__["w"]())
def simple_locals():
    a: note("local never evaluated") = 1
    b: undefined_anywhere
    (c): undefined_anywhere = 3
    return a, c, sorted(locals())
print(simple_locals(), log[-1])
x = [1, 2]
def subs():
    d = {}
    d["k"]: undefined_anywhere = 4
    d.__class__.zz: undefined_anywhere
    return d
print(subs())
