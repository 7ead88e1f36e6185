#: about: iter(function, sentinel) whose function drives the iterator, and a sentinel with a hostile __eq__
#: kind: security
#: tests: builtin:iter builtin:RecursionError threat:9 threat:17
#: stdout:
#| RecursionError
#| []
#| attribute access to '__globals__' is blocked in this environment

def function():
    return next(machine)


machine = iter(function, None)
try:
    next(machine)
except RecursionError as error:
    print(type(error).__name__)


class Same:
    def __eq__(self, other):
        return True


print(list(iter(lambda: 1, Same())))


class Reads:
    def __eq__(self, other):
        return function.__globals__


try:
    print(list(iter(lambda: 1, Reads())))
except AttributeError as refused:
    print(refused)
