#: about: locals(), vars(), globals() as PEP 667 defines them
#: kind: language
#: stdout:
#| ({'x': 1}, {'x': 1, 'first': {'x': 1}, 'y': 2}, False)
#| (1, False)
#| ([('x', 2), ('y', 2)], ['inner', 'x'])
#| {}
#| {'b': 1}
#| ([['i', 'v']], [['j', 'v']])
#| ([['.0', 'i']], [(10, ['.0', 'i', 'v'])])
#| [[['a', 'b']]]
#| {'p': 1, 'q': 2}
#| {'a': 1, 'b': 2, 'd': 4, 'c': (3,), 'e': {'f': 5}}
#| 2 True True
#| True True
#| 7 8
#| True yes
#| NameError: name 'set_by_g' is not defined
#| [['_']]
#| ['f', 'name']
#| ('1 2', '1')
#| (True, False)
#| [['x'], ['x', 'y']]
#| {}
#| ['g']
#| TypeError: locals() takes no arguments (1 given)
#| TypeError: globals() takes no arguments (1 given)
#| TypeError: vars expected at most 1 argument, got 2
#| {'w': 2}
#| ['x']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def snap():
    x = 1
    first = locals()
    y = 2
    second = locals()
    return first, second, first is second
print(snap())
def writes():
    x = 1
    locals()["x"] = 5
    locals()["new"] = 1
    d = locals()
    d["x"] = 9
    del d["x"]
    return x, "new" in locals()
print(writes())
def closure():
    x = 1
    def inner():
        y = x
        return sorted(locals().items())
    x = 2
    return inner(), sorted(k for k in locals())
print(closure())
def no_use():
    z = 1
    def inner(): return locals()
    return inner()
print(no_use())
def dele():
    a = b = 1
    del a
    return locals()
print(dele())
def comp(): 
    v = 10
    return [sorted(locals()) for i in range(1)], [(sorted(vars())) for j in "a"]
print(comp())
def genexp():
    v = 10
    return list(sorted(locals()) for i in range(1)), list((v, sorted(locals())) for i in range(1))
print(genexp())
def nested_comp():
    return [[sorted(locals()) for b in "x"] for a in "y"]
print(nested_comp())
def lam(): return (lambda p, q=2: locals())(1)
print(lam())
def args(a, /, b, *c, d, **e): return locals()
print(args(1, 2, 3, d=4, f=5))
class C:
    p = 1
    l = locals()
    l["q"] = 2
    same = locals() is l
    r = vars() is l
print(C.q, C.same, C.r)
print(locals() is globals(), vars() is globals())
locals()["via_locals"] = 7
globals()["via_globals"] = 8
print(via_locals, via_globals)
def g():
    globals()["set_by_g"] = "yes"
    return "set_by_g" in globals()
print(g(), set_by_g)
del globals()["set_by_g"]
attempt(lambda: set_by_g)
def mapped(): return list(map(lambda _: sorted(locals()), [1]))
print(mapped())
def deco(f):
    name = "deco"
    return sorted(locals())
@deco
def target(): pass
print(target)
def star_locals():
    a, b = 1, 2
    return "{a} {b}".format(**locals()), "%(a)s" % locals()
print(star_locals())
def exc():
    try: raise KeyError
    except KeyError as err: inside = "err" in locals()
    return inside, "err" in locals()
print(exc())
def gen():
    x = 1
    yield sorted(locals())
    y = 2
    yield sorted(locals())
print(list(gen()))
def unassigned():
    if False: n = 1
    return locals()
print(unassigned())
def class_in():
    f = 1
    class D:
        g = f
        names = sorted(k for k in locals() if not k.startswith("__"))
    return D.names
print(class_in())
attempt(locals, 1); attempt(globals, 1); attempt(vars, 1, 2)
def walrus():
    [w := i for i in range(3)]
    return locals()
print(walrus())
def tparam[T](x: T): return sorted(locals())
print(tparam(1))
