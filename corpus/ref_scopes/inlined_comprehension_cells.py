#: about: comprehension variables, cells and outer names that share a name
#: kind: language
#: stdout:
#| ([0, 1, 2], 1, 1)
#| ('param', [1, 1])
#| ([[], [0], [0, 1]], "name 'x' is not defined")
#| ([('a', 'a'), ('b', 'b')], 'outer')
#| (1, 'y', 9)
#| ([1], [['q']])
#| ([1, 2], [1, 2])
#| ['a', 'a']
#| [0, 1, 2, 3, 4] global x {'a': 0, 'b': 1} False False
#| ([1, 1], ['K'], [7])
#| ([[0], [0, 1]], 1)
#| (['a', 'b'], "cannot access local variable 'x' where it is not associated with a value") (['a', 'b'], 'set')
#| after
#| ('kept', 'kept')
#| [[], [0], [0, 1]]
#| ([0, 1, 2, 3, 4], 4)
#| [(1, 0, 'x'), (1, 0, 'y'), (1, 1, 'x'), (1, 1, 'y'), (1, 2, 'x'), (1, 2, 'y')]
#| [(['a'], [2], 'a'), (['b'], [2], 'b')]
#| (['a', 'b'], 'g') g
#| False
#| ['c', 'd'] module {'e': 'e'} module
#| (['a'], "cannot access local variable 'x' where it is not associated with a value")
#| ([[(1, 1), (1, 2)]], {'y': {'z': ['y', 'z']}})

def f1():
    x = 1
    g = lambda: x
    r = [x for x in range(3)]
    return r, x, g()
print(f1())
def f2(x):
    fs = [lambda: x for x in range(2)]
    return x, [f() for f in fs]
print(f2("param"))
def f3():
    r = [[x for x in range(y)] for y in range(3)]
    try: x
    except NameError as e: return r, str(e)
print(f3())
def f4():
    x = "outer"
    r = [(x, (lambda: x)()) for x in "ab"]
    def g(): return x
    return r, g()
print(f4())
def f5(y):
    return [lambda z: (x, y, z) for x in range(2)][1](9)
print(f5("y"))
def f6():
    return [x for x in [lambda: x] for x in [1]], [(lambda: [x for x in "q"])() for x in "w"]
print(f6())
def f7():
    l = [1, 2]
    return [l for l in l], l
print(f7())
def f8():
    def inner():
        nonlocal v
        v += [x for x in "a"]
    v = []
    [inner() for _ in range(2)]
    return v
print(f8())
class C:
    x = 5
    y = [q for q in range(x)]
    z = [lambda: x for _ in (1,)]
    w = {k: v for k, v in zip("ab", range(x))}
x = "global x"
print(C.y, C.z[0](), C.w, hasattr(C, "q"), hasattr(C, "k"))
def f9():
    class K:
        a = 1
        b = [a2 for a2 in (a, a)]
        def m(self): return [__class__.__name__ for _ in "a"]
        c = [lambda self: [self.d for _ in "z"] for _ in "y"][0]
        d = 7
    return K.b, K().m(), K().c()
print(f9())
def f10():
    out = []
    for i in [i for i in range(2)]: out.append([i for i in range(i + 1)])
    return out, i
print(f10())
def f11(n):
    if n: x = "set"
    r = [x for x in "ab"]
    try: return r, x
    except UnboundLocalError as e: return r, str(e)
print(f11(0), f11(1))
def f12():
    try: [1 / 0 for x in "a"]
    except ZeroDivisionError: pass
    x = "after"
    try: [1 / 0 for x in "a"]
    except ZeroDivisionError: return x
print(f12())
def f13():
    x = "kept"
    def boom():
        raise KeyError("k")
    try: [boom() for x in range(3)]
    except KeyError: pass
    g = lambda: x
    try: [boom() for x in range(3) if g]
    except KeyError: pass
    return x, g()
print(f13())
def f14():
    gen = ([y for y in range(x)] for x in range(3))
    return list(gen)
print(f14())
def f15():
    it = iter(range(5))
    return [x for x in it if x < 2 or (yield_ := x)], yield_
print(f15())
def f16(a, b=[i for i in range(3)], *, c=[j for j in "xy"]): return [(a, p, q) for p in b for q in c]
print(f16(1))
def f17():
    for x in [x for x in "ab"]:
        yield [x for _ in (1,)], [x for x in (2,)], x
print(list(f17()))
def f18():
    global gx
    gx = "g"
    r = [gx for gx in "ab"]
    return r, gx
print(f18(), gx)
[mx for mx in "ab"]
print("mx" in globals())
mx = "module"
print([mx for mx in "cd"], mx, {mx: mx for mx in "e"}, mx)
del mx
def f19():
    x = 1
    del x
    r = [x for x in "a"]
    try: x
    except UnboundLocalError as e: return r, str(e)
print(f19())
def f20(): return [[(a, b) for b in [a, b]] for a, b in [(1, 2)]], {a: {b: [c for c in (a, b)] for b in "z"} for a in "y"}
print(f20())
