#: about: guards and value patterns read with the guard
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment

def f():
    pass


def guard(value):
    match value:
        case x if x.__globals__:
            return "guard"


def dotted(value):
    match value:
        case f.__code__:
            return "equal"
        case _:
            return "other"


for attempt in (lambda: guard(f), lambda: dotted(1)):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
