#: about: property, classmethod and staticmethod objects give away guest functions only
#: kind: security
#: tests: attribute:__func__ attribute:__self__ attribute:__globals__ attribute:__code__ threat:7
#: stdout:
#| 1 None None
#| 2 True
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment

class Thing:
    @property
    def value(self):
        return 1

    @classmethod
    def made(cls):
        return cls

    @staticmethod
    def helper():
        return 2


prop = vars(Thing)["value"]
print(prop.fget(Thing()), prop.fset, prop.fdel)
print(vars(Thing)["helper"](), vars(Thing)["made"].__get__(None, Thing)() is Thing)
for attempt in (
    lambda: prop.fget.__globals__,
    lambda: prop.fget.__code__,
    lambda: vars(Thing)["made"].__func__,
    lambda: vars(Thing)["helper"].__func__,
    lambda: vars(Thing)["helper"].__wrapped__.__globals__,
    lambda: Thing.made.__self__,
    lambda: prop.__get__.__self__,
    lambda: prop.getter.__self__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
