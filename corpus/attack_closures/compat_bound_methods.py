#: about: compat opens __self__ of bound methods of guest functions and of nothing else
#: kind: security
#: profile: compat
#: tests: attribute:__func__ attribute:__self__ attribute:__closure__ threat:2
#: stdout:
#| True method
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment

class Thing:
    def method(self):
        return "method"


def outer():
    inside = 1
    return lambda: inside


thing = Thing()
print(thing.method.__self__ is thing, thing.method.__func__(None))
for attempt in (
    lambda: len.__self__,
    lambda: print.__self__,
    lambda: [].append.__self__,
    lambda: dict.fromkeys.__self__,
    lambda: __import__.__self__,
    lambda: getattr.__self__,
    lambda: outer().__closure__,
    lambda: thing.method.__func__.__code__,
    lambda: [].append.__func__,
    lambda: thing.__func__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
