#: about: a decorator's wrapped function stays hidden unless the decorator publishes it
#: kind: security
#: tests: attribute:__closure__ attribute:__globals__ threat:2
#: stdout:
#| ran with allowed
#| refused by wrapper
#| attribute access to '__closure__' is blocked in this environment
#| 'function' object has no attribute '__wrapped__'
#| attribute access to '__globals__' is blocked in this environment

def guarded(function):
    def wrapper(*arguments):
        if arguments != ("allowed",):
            raise PermissionError("refused by wrapper")
        return function(*arguments)

    return wrapper


@guarded
def privileged(value):
    return "ran with " + value


print(privileged("allowed"))
for attempt in (
    lambda: privileged("other"),
    lambda: privileged.__closure__[0].cell_contents("other"),
    lambda: privileged.__wrapped__("other"),
    lambda: privileged.__globals__["privileged"],
):
    try:
        print(attempt())
    except (AttributeError, PermissionError) as refused:
        print(refused)
