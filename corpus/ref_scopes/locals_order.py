#: about: the order of names in locals(): parameters, locals, cells, free variables
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'g', 'w', 'y']
#| [['a', 'b', 'd', 'c', 'e', 'z', 'x', 'q', 'g', 'w', 'y']]
#| (['a', 'b', 'g', 'w'], 4, True, 1, 2)
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'v', 'h', 'g', 'w', 'y']
#| ['o']
#| [['n']]
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'v', 'h', 'K', 'm', 'n', 'o', 'p', 'ma', 'string', 'ex', 'g', 'w', 'y']
#| ['K', 'a', 'b', 'c', 'd', 'e', 'g', 'h', 'm', 'ma', 'n', 'o', 'p', 'string', 'v', 'w', 'x', 'y', 'z']
#| [['K', 'a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'm', 'ma', 'n', 'o', 'p', 'string', 'v', 'w', 'x', 'y', 'z']]
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'v', 'h', 'K', 'm', 'n', 'o', 'p', 'ma', 'string', 'g', 'w', 'y']
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'v', 'h', 'K', 'm', 'n', 'o', 'p', 'ma', 'string', 't', 'g', 'w', 'y']
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'v', 'h', 'K', 'm', 'n', 'o', 'p', 'ma', 'string', 't', 'aa', 'bb', 'cc', 'g', 'w', 'y']
#| ['a', 'b', 'd', 'c', 'e', 'z', 'x', 'v', 'h', 'K', 'm', 'n', 'o', 'p', 'ma', 'string', 't', 'aa', 'bb', 'cc', 'ww', 'g', 'w', 'y']
#| ['n', 'm'] ['n', 'k', 'm']
#| [['i']]
#| ([[['j', 'i']]], {'x': ['i']}, [['.0', 'p']])

def f(a, b, *c, d=1, **e):
    z = 1
    y = 2
    def g(): return y, b, w
    x = 3
    w = 4
    print(list(locals()))
    print([list(locals()) for q in range(1)])
    v = 5
    def h(): return list(locals()), w, bool(g), a, b
    print(h())
    print(list(locals()))
    class K:
        o = 1
        print([k for k in locals() if k[:2] != '__'])
        print([[k for k in locals() if k[:2] != '__'] for n in range(1)])
    for m in 1,: pass
    with open_() as n, open_() as (o, p): pass
    import math as ma, string
    try: 1/0
    except Exception as ex: print(list(locals()))
    print(dir())
    print([dir() for i in 'a'])
    del z, y
    y = 3
    z = 2
    print(list(locals()))
    t: int = 1
    print(list(vars()))
    match [1, {'k': 2}]:
        case [aa, {'k': bb}] as cc: print(list(locals()))
    [ww := 1 for i in 'a']
    print(list(locals()))
class open_:
    def __enter__(s): return 1, 2
    def __exit__(s, *a): pass
f(1, 2, 3)
def gen(n):
    m = 1
    yield list(locals())
    k = lambda: m
    yield list(locals())
print(*gen(1))
print([[k for k in locals() if not k.startswith('__')] for i in 'a'])
def k2():
    [i for i in 'a']
    a = 1
    j = 2
    return [[list(locals()) for j in 'a'] for i in 'b']
def k3():
    return [[list(locals()) for i in 'a'] for j in 'b'], {i: list(locals()) for i in 'x'}, list(list(locals()) for p in 'q')
print(k3())
