#: about: the attribute writers of object and type are refused as names
#: kind: security
#: tests: attribute:__setattr__ attribute:__delattr__ threat:7
#: stdout:
#| AttributeError attribute access to '__setattr__' is blocked in this environment
#| AttributeError attribute access to '__delattr__' is blocked in this environment
#| AttributeError attribute access to '__setattr__' is blocked in this environment
#| AttributeError attribute access to '__delattr__' is blocked in this environment
#| AttributeError attribute access to '__setattr__' is blocked in this environment
#| AttributeError attribute access to '__delattr__' is blocked in this environment
#| AttributeError attribute access to '__setattr__' is blocked in this environment
#| KeyError '__setattr__'
#| KeyError '__delattr__'
#| []

class Thing:
    pass


thing = Thing()
for attempt in (
    lambda: object.__setattr__(thing, "x", 1),
    lambda: object.__delattr__(thing, "x"),
    lambda: type.__setattr__(Thing, "__bases__", ()),
    lambda: type.__delattr__(Thing, "x"),
    lambda: thing.__setattr__("x", 1),
    lambda: thing.__delattr__("x"),
    lambda: super(Thing, thing).__setattr__("x", 1),
    lambda: vars(type)["__setattr__"],
    lambda: vars(object)["__delattr__"],
):
    try:
        print(attempt())
    except (AttributeError, KeyError) as refused:
        print(type(refused).__name__, refused)
print(sorted(vars(thing)))
