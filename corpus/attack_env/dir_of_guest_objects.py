#: about: dir shows no private fields of the interpreter on guest objects
#: kind: security
#: tests: builtin:dir threat:7
#: stdout:
#| ['method', 'x'] ['method'] [] [] []
#| ['close', 'gi_running', 'gi_suspended', 'send', 'throw']
#| ['close', 'cr_running', 'cr_suspended', 'send', 'throw']
#| [] [] []

class Thing:
    def __init__(self):
        self.x = 1

    def method(self):
        yield


def function():
    pass


async def coroutine():
    pass


task = coroutine()
thing = Thing()


def undotted(value):
    return [name for name in dir(value) if not (name.startswith("__") and name.endswith("__"))]


print(undotted(thing), undotted(Thing), undotted(function), undotted(thing.method), undotted(lambda: 0))
print(sorted(set(undotted(thing.method())) - {"gi_code", "gi_frame", "gi_yieldfrom"}))
print(sorted(set(undotted(task)) - {"cr_await", "cr_code", "cr_frame", "cr_origin"}))
print(undotted(object()), undotted(type(function)), undotted(len))
for target in (thing, Thing, function, task, len, thing.method):
    for name in ("node", "scope", "interpreter", "_interpreter", "vm", "env", "_globals", "code", "frame", "_pynterp"):
        if hasattr(target, name):
            print("shows", name)
task.close()
