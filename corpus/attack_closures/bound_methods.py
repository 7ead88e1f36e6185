#: about: a bound method of a guest function shows that function; bound methods of builtins show nothing
#: kind: security
#: tests: attribute:__func__ attribute:__self__ attribute:__globals__ threat:2
#: stdout:
#| True method
#| True
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment

class Thing:
    def method(self):
        return "method"

    @classmethod
    def made(cls):
        return cls.__name__


thing = Thing()
print(thing.method.__func__ is vars(Thing)["method"], thing.method.__func__(thing))
print(Thing.made.__func__ is not None)
for attempt in (
    lambda: thing.method.__self__,
    lambda: thing.method.__func__.__globals__,
    lambda: thing.method.__globals__,
    lambda: [].append.__func__,
    lambda: len.__func__,
    lambda: Thing.__func__,
    lambda: thing.__func__,
    lambda: "".join.__self__,
    lambda: dict.fromkeys.__func__,
    lambda: vars(Thing)["made"].__func__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
