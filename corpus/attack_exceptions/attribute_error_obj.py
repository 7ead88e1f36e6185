#: about: the exception about a refused read hands out nothing that the program did not hold
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:5
#: stdout:
#| True
#| attribute access to '__code__' is blocked in this environment
#| NameError

def function():
    pass


try:
    function.__globals__
except AttributeError as error:
    carried = error.obj

print(carried is None or carried is function)
try:
    print(carried.__code__)
except AttributeError as error:
    print(error)
try:
    print(getattr(error, "obj", None).__globals__)
except (AttributeError, NameError) as refused:
    print(type(refused).__name__)
