#: about: the guest's own __getattr__ is not asked for a blocked name and cannot answer for it
#: kind: security
#: tests: attribute:__dict__ attribute:__globals__ attribute:__getattr__ threat:1
#: stdout:
#| answer for anything
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__getattr__' is blocked in this environment
#| attribute access to '__getattr__' is blocked in this environment

class Answers:
    def __getattr__(self, name):
        return "answer for " + name


thing = Answers()
print(thing.anything)
for attempt in (
    lambda: thing.__globals__,
    lambda: getattr(thing, "__globals__", "default"),
    lambda: thing.__dict__,
    lambda: thing.__getattr__("x"),
    lambda: Answers.__getattr__(thing, "x"),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
