#: about: a decorator is a call without a call expression; it gets the guest's function and no more
#: kind: security
#: tests: attribute:__globals__ threat:9
#: stdout:
#| ['AttributeError', 'AttributeError', 'AttributeError']
#| f

caught = []


def decorator(function):
    for name in ("__globals__", "__code__", "__builtins__"):
        try:
            caught.append(getattr(function, name))
        except AttributeError as refused:
            caught.append(type(refused).__name__)
    return function


@decorator
def f():
    pass


print(caught)
print(f.__name__)
