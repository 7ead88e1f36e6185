#: about: attribute names that are no str are TypeErrors
#: kind: security
#: tests: builtin:getattr builtin:setattr builtin:hasattr builtin:delattr threat:7
#: stdout:
#| TypeError TypeError TypeError TypeError TypeError
#| TypeError TypeError TypeError TypeError TypeError
#| TypeError TypeError TypeError TypeError TypeError
#| TypeError TypeError TypeError TypeError TypeError
#| TypeError TypeError TypeError TypeError TypeError
#| TypeError TypeError TypeError TypeError TypeError
#| TypeError TypeError TypeError TypeError TypeError

def f():
    pass


class Named:
    def __str__(self):
        return "__globals__"

    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("__globals__")


for name in (b"__globals__", bytearray(b"__globals__"), 1, None, ("__globals__",), Named(), str):
    row = []
    for route in (getattr, hasattr, delattr, lambda o, n: getattr(o, n, 0), lambda o, n: setattr(o, n, 0)):
        try:
            route(f, name)
            row.append("answered")
        except TypeError:
            row.append("TypeError")
    print(*row)
