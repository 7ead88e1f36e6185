#: about: getattr handed to map, filter, sorted, max and comprehension is the guarded one
#: kind: security
#: tests: builtin:getattr builtin:map builtin:filter builtin:sorted attribute:__globals__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__getattribute__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment

def f():
    pass


class Key:
    def __init__(self, name):
        self.name = name


for attempt in (
    lambda: list(map(getattr, [f], ["__globals__"])),
    lambda: list(map(getattr, [f], ["__globals__"], [None])),
    lambda: list(filter(lambda name: getattr(f, name), ["__globals__"])),
    lambda: sorted(["__globals__", "__code__"], key=f.__getattribute__),
    lambda: max([f], key=lambda value: getattr(value, "__globals__")),
    lambda: [getter(f, "__globals__") for getter in (getattr,)],
    lambda: (lambda *a, **k: getattr(*a, **k))(f, "__globals__"),
    lambda: next(iter(lambda: getattr(f, "__globals__"), None)),
    lambda: dict(zip("a", map(hasattr, [f], ["__globals__"]))),
    lambda: [*map(setattr, [f], ["__code__"], [f])],
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
