#: about: changing an object's class changes neither builtins nor which names are refused
#: kind: security
#: tests: attribute:__globals__ attribute:__dict__ threat:1
#: stdout:
#| Second second other
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

class First:
    pass


class Second:
    kind = "second"

    def __getattr__(self, name):
        return name


thing = First()
thing.__class__ = Second
print(type(thing).__name__, thing.kind, thing.other)
for attempt in (lambda: thing.__globals__, lambda: thing.__dict__):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
for target in (1, "text", [], len, None, int, lambda: 0):
    try:
        target.__class__ = Second
        print("changed")
    except TypeError:
        print("TypeError")
