#: about: the function type makes no function, because no code object is to be had
#: kind: security
#: tests: attribute:__code__ attribute:__globals__ threat:1
#: stdout:
#| attribute access to '__code__' is blocked in this environment
#| TypeError
#| TypeError
#| TypeError
#| TypeError

def function():
    return "body"


Function = type(function)
for attempt in (
    lambda: Function(function.__code__, {}),
    lambda: Function(None, {}),
    lambda: Function("print(1)", {}),
    lambda: Function(function, {}),
    lambda: Function(),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
    except TypeError:
        print("TypeError")
