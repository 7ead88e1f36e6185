#: about: a property under a blocked name is not reached by reading it
#: kind: security
#: tests: attribute:__dict__ attribute:__self__ threat:7
#: stdout:
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment

class Thing:
    @property
    def __self__(self):
        print("property ran")
        return "own self"

    @property
    def __dict__(self):
        print("property ran")
        return {}


for name in ("__self__", "__dict__"):
    for route in (getattr, hasattr, delattr):
        try:
            print(route(Thing(), name))
        except AttributeError as refused:
            print(refused)
