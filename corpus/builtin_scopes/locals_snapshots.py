#: about: locals() in functions, nested functions, comprehensions, generators
#: kind: language
#: stdout:
#| (['a', 'b'], 1, ['a', 'b', 'c', 's1'], 2, False)
#| ({'y': 1, 'x': 11}, {'y': 2, 'x': 13}, {'x'})
#| [['a'], ['a', 'b']]
#| ([['i', 'z']], {'a': ['k', 'z']}, ['z'])
#| (1, False)
#| 2 2 ['a', 'b', 'made']

def f(a):
    b = 1
    s1 = locals()
    b = 2
    c = 3
    s2 = locals()
    return sorted(s1), s1["b"], sorted(s2), s2["b"], s1 is s2
print(f(0))
def outer(x):
    def inner(y):
        nonlocal x
        x += y
        return locals()
    return inner(1), inner(2), locals().keys() - {"inner"}
print(outer(10))
def gen():
    a = 1
    yield sorted(locals())
    b = 2
    yield sorted(locals())
print(list(gen()))
def comp():
    z = 5
    return [sorted(locals()) for i in range(1)], {k: sorted(locals()) for k in "a"}, sorted(locals())
print(comp())
def writes():
    v = 1
    locals()["v"] = 2
    locals()["w"] = 3
    return v, "w" in locals()
print(writes())
class C:
    a = 1
    locals()["made"] = 2
    b = made
    listed = sorted(k for k in locals() if not k.startswith("__"))
print(C.b, C.made, C.listed)
