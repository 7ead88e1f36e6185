#: about: type() with names of a lying str class in its namespace, bases and slots
#: kind: security
#: tests: builtin:type attribute:__globals__ attribute:__dict__ threat:7
#: stdout:
#| plain Name
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError 'Made' object has no attribute 'value'
#| AttributeError 'Made' object has no attribute 'plain'
#| KeyError '__globals__'
#| AttributeError 'Slotted' object has no attribute 'x' and no __dict__ for setting new attributes
#| 1
#| 1

class Name(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash("plain")
    def __str__(self): return "plain"


made = type(Name("Made"), (), {Name("__globals__"): 1, Name("value"): 2})
print(made.__name__, type(made.__name__).__name__)
for attempt in (lambda: made.__globals__, lambda: made().__globals__, lambda: made().value, lambda: made().plain, lambda: vars(made)["__globals__"]):
    try:
        print(attempt())
    except (AttributeError, KeyError) as refused:
        print(type(refused).__name__, refused)
for slots in ((Name("__globals__"),), (Name("x"),), [Name("__dict__")]):
    try:
        slotted = type("Slotted", (), {"__slots__": slots})()
        slotted.x = 1
        print(slotted.x)
    except (AttributeError, TypeError) as refused:
        print(type(refused).__name__, refused)
