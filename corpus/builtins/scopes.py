#: about: globals and locals
#: kind: language
#: tests: builtin:globals builtin:locals
#: stdout:
#| ([('a', 5), ('b', 2)], True, False) 1 True dict dict
#| 10
#| (True, False, True, False)
#| ['a'] 2
#| name 'fresh' is not defined
#| False {'z': 3} ['q']
#| globals() takes no arguments (1 given)
#| locals() takes no arguments (1 given)

x = 1

def f(a):
    b = 2
    return sorted(locals().items()), "x" in globals(), "b" in globals()

print(f(5), globals()["x"], locals() is globals(), type(globals()).__name__, type(locals()).__name__)
globals()["fresh"] = 10
print(fresh)

def write():
    d = locals()
    d["y"] = 1
    return "y" in d, "y" in locals(), locals() == locals(), locals() is locals()

print(write())

class C:
    a = 1
    names = sorted(k for k in locals() if len(k) == 1)
    locals()["b"] = 2

print(C.names, C.b)
del globals()["fresh"]
try: fresh
except NameError as error: print(error)
print([sorted(locals()) for y in [0]][0] == sorted(locals()), (lambda z: locals())(3), sorted({k: 1 for k in ["q"]}))
for bad in (lambda: globals(1), lambda: locals(1)):
    try: bad()
    except TypeError as error: print(error)
