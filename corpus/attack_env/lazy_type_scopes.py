#: about: lazily evaluated aliases, bounds and defaults read with the guard
#: kind: security
#: tests: attribute:__globals__ attribute:__subclasses__ attribute:__code__ threat:11
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment

def f():
    pass


type Alias = f.__globals__
type Deep[T: object.__subclasses__()] = T


def generic[T: f.__code__, U = f.__globals__](a: T):
    pass


class Generic[T: (f.__code__, int)]:
    pass


for attempt in (
    lambda: Alias.__value__,
    lambda: Deep.__type_params__[0].__bound__,
    lambda: generic.__type_params__[0].__bound__,
    lambda: generic.__type_params__[1].__default__,
    lambda: Generic.__type_params__[0].__constraints__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
