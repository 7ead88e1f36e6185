#: about: a generator that calls itself while running is refused
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| 1

def body():
    for use in (lambda: next(machine), lambda: machine.send(None), lambda: machine.throw(KeyError)):
        try:
            use()
        except ValueError as error:
            print(type(error).__name__, error)
    yield 1


machine = body()
print(next(machine))
