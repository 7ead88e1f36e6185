#: about: where compat opens the attribute readers, the name they are given is still checked
#: kind: security
#: profile: compat
#: tests: attribute:__globals__ attribute:__code__ attribute:__subclasses__ attribute:__builtins__ threat:7
#: stdout:
#| up 5
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Text(str):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 0


def function():
    pass


class Thing:
    def up(self, name):
        return super().__getattribute__(name)


class Meta(type):
    pass


class Other(metaclass=Meta):
    value = 5


print(object.__getattribute__(Thing(), "up").__name__, type.__getattribute__(Other, "value"))
for attempt in (
    lambda: object.__getattribute__(function, "__globals__"),
    lambda: object.__getattribute__(function, Text("__globals__")),
    lambda: function.__getattribute__("__code__"),
    lambda: type(function).__getattribute__(function, "__globals__"),
    lambda: type.__getattribute__(object, "__subclasses__"),
    lambda: Thing().up("__builtins__"),
    lambda: object.__getattribute__(Other, "__subclasses__"),
    lambda: list(map(object.__getattribute__, [function], ["__globals__"])),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
