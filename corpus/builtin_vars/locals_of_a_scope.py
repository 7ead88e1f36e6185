#: about: vars() is locals(), in functions, classes and the module
#: kind: language
#: stdout:
#| ([('a', 1), ('b', 2), ('c', 3)], ['a', 'b', 'c', 'g'], True)
#| ['x'] 1
#| True 9 True 9 True
#| 4
#| (99, 2, 2, False)

def f(a, b=2):
    c = 3
    def g(): return a
    return sorted(vars().items() - {"g": g}.items(), key=str), sorted(locals()), vars() == locals()
print(f(1))
class C:
    x = 1
    names = [n for n in vars() if not n.startswith("__")]
    y = vars()["x"]
print(C.names, C.y)
z = 9
print(vars() is globals(), vars()["z"], locals() is globals(), globals()["z"], "f" in vars())
vars()["made"] = 4
print(made)
def snapshot():
    a = 1
    first = locals()
    a = 2
    second = locals()
    first["a"] = 99
    return first["a"], second["a"], a, first is second
print(snapshot())
