#: about: a name whose __class__ is overridden or assigned is taken by its text
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Text(str):
    @property
    def __class__(self):
        return int


class First(str):
    pass


class Second(str):
    def __str__(self):
        return "__name__"


def f():
    pass


name = First("__globals__")
name.__class__ = Second
for candidate in (Text("__globals__"), name):
    for route in (getattr, hasattr, lambda o, n: getattr(o, n, 0)):
        try:
            print(route(f, candidate))
        except AttributeError as refused:
            print(refused)
