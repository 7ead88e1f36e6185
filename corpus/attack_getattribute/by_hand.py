#: about: the attribute readers of object, type and super are refused as names
#: kind: security
#: tests: attribute:__getattribute__ attribute:__globals__ threat:7
#: stdout:
#| AttributeError attribute access to '__getattribute__' is blocked in this environment
#| AttributeError attribute access to '__getattribute__' is blocked in this environment
#| AttributeError attribute access to '__getattribute__' is blocked in this environment
#| AttributeError attribute access to '__getattribute__' is blocked in this environment
#| AttributeError attribute access to '__getattribute__' is blocked in this environment
#| AttributeError attribute access to '__getattribute__' is blocked in this environment
#| KeyError '__getattribute__'

def function():
    pass


class Thing:
    def reader(self):
        return super().__getattribute__


for attempt in (
    lambda: object.__getattribute__(function, "__globals__"),
    lambda: type.__getattribute__(Thing, "__bases__"),
    lambda: super(Thing, Thing()).__getattribute__("__dict__"),
    lambda: Thing().reader()("__dict__"),
    lambda: function.__getattribute__("__globals__"),
    lambda: "".__class__.__getattribute__,
    lambda: vars(object)["__getattribute__"],
):
    try:
        print(attempt())
    except (AttributeError, KeyError) as refused:
        print(type(refused).__name__, refused)
