#: about: a generator that delegates to itself is refused
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| ValueError generator already executing

def body():
    yield from machine


machine = body()
try:
    next(machine)
except ValueError as error:
    print(type(error).__name__, error)
