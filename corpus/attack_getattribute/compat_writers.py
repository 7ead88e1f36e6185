#: about: where compat opens the attribute writers, the name they are given is still checked
#: kind: security
#: profile: compat
#: tests: attribute:__globals__ attribute:__code__ attribute:__builtins__ threat:7
#: stdout:
#| 1
#| False
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| original

def function():
    return "original"


class Thing:
    pass


thing = Thing()
object.__setattr__(thing, "x", 1)
print(thing.x)
object.__delattr__(thing, "x")
print(hasattr(thing, "x"))
for attempt in (
    lambda: object.__setattr__(function, "__code__", (lambda: "swapped")),
    lambda: function.__setattr__("__code__", None),
    lambda: object.__delattr__(function, "__globals__"),
    lambda: type.__setattr__(Thing, "__builtins__", {}),
    lambda: thing.__setattr__("__globals__", {}),
):
    try:
        attempt()
        print("written")
    except AttributeError as refused:
        print(refused)
print(function())
