#: about: a class may define methods and values under blocked names; the interpreter uses them, the guest cannot read them
#: kind: security
#: tests: attribute:__call__ attribute:__getattr__ attribute:__setattr__ attribute:__delattr__ attribute:__getattribute__ attribute:__globals__ threat:1
#: stdout:
#| 42 True
#| made other
#| set x 1
#| delete x
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__getattr__' is blocked in this environment
#| attribute access to '__setattr__' is blocked in this environment
#| attribute access to '__delattr__' is blocked in this environment
#| attribute access to '__getattribute__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Thing:
    __globals__ = "own"

    def __call__(self, value):
        return value * 2

    def __getattr__(self, name):
        return "made " + name

    def __delattr__(self, name):
        print("delete", name)

    def __setattr__(self, name, value):
        print("set", name, value)


thing = Thing()
print(thing(21), callable(thing))
print(thing.other)
thing.x = 1
del thing.x
for name in ("__call__", "__getattr__", "__setattr__", "__delattr__", "__getattribute__", "__globals__"):
    try:
        print(getattr(thing, name))
    except AttributeError as refused:
        print(refused)
