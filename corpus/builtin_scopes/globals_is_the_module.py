#: about: globals() is the live namespace of the module
#: kind: language
#: stdout:
#| 5 True True
#| 2 1
#| 3
#| name 'y' is not defined
#| bound later
#| (False, True)
#| shadowed
#| 0
#| True

g = globals()
g["made"] = 5
print(made, "made" in globals(), globals() is g)
def f():
    globals()["from function"] = 1
    globals()["y"] = 2
    return y
print(f(), g["from function"])
y = 3
print(globals()["y"])
del g["y"]
try: y
except NameError as e: print(e)
def h(): return late
g["late"] = "bound later"
print(h())
class C:
    z = 1
    inside = "z" in globals(), globals() is g
print(C.inside)
g["len"] = lambda v: "shadowed"
print(len([]))
del len
print(len([]))
g[1] = "not a name"
print(1 in globals())
