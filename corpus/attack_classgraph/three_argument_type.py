#: about: classes built by type follow the same rules as those of the class statement
#: kind: security
#: tests: attribute:__bases__ attribute:__dict__ builtin:type threat:1
#: stdout:
#| [1, 1] called Made
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__bases__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__bases__' is blocked in this environment
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

Made = type("Made", (list,), {"__globals__": 1, "double": lambda self: self * 2, "__call__": lambda self: "called"})
made = Made([1])
print(made.double(), made(), Made.__name__)
for attempt in (
    lambda: made.__globals__,
    lambda: Made.__globals__,
    lambda: Made.__bases__,
    lambda: Made.__dict__,
    lambda: setattr(Made, "__bases__", (object,)),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
for arguments in (("X", (int, str), {}), ("X", (bool,), {}), ("X", (1,), {}), ("X", (), 5), (1, (), {})):
    try:
        type(*arguments)
        print("made")
    except TypeError:
        print("TypeError")
