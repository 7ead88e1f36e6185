#: about: private-name mangling neither reaches nor hides a blocked name
#: kind: security
#: tests: attribute:__globals__ attribute:__dict__ threat:7
#: stdout:
#| private private
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| none
#| '_' object has no attribute '__missing'

class Thing:
    __globals = "private"

    def read(self):
        return self.__globals

    def read_blocked(self):
        return self.__globals__

    def write_blocked(self):
        self.__dict__ = {}


class _:
    def read(self):
        return self.__missing


print(Thing().read(), Thing()._Thing__globals)
for attempt in (Thing().read_blocked, Thing().write_blocked, lambda: getattr(Thing(), "_Thing__globals__", "none")):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
try:
    _().read()
except AttributeError as refused:
    print(refused)
