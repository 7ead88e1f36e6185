#: about: locals(), globals(), vars() and dir() without arguments
#: kind: language
#: stdout:
#| {'a': 1, 'b': 2, 'c': 3}
#| (1, False)
#| ['mine', 'outer']
#| visible True True
#| ['a', 'b']
#| True __main__
#| ['x']

def f(a, b=2):
    c = a + b
    seen = dict(locals())
    return seen

print(f(1))

def snapshot():
    x = 1
    first = locals()
    first["x"] = 99
    first["extra"] = 1
    return x, "extra" in locals()

print(snapshot())

def free():
    outer = 1
    def inner():
        mine = outer
        return sorted(locals())
    return inner()

print(free())
globals()["made_by_dict"] = "visible"
print(made_by_dict, globals() is locals(), vars() is globals())

def names():
    b = a = 1
    return dir()

print(names())
print("names" in dir(), __name__)

class C:
    x = 1
    inside = sorted(k for k in locals() if not k.startswith("__"))

print(C.inside)
