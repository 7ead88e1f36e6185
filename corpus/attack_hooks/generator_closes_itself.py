#: about: a generator that closes itself while running is refused
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| ValueError generator already executing
#| [1, 2]

def body():
    yield 1
    try:
        machine.close()
    except ValueError as error:
        print(type(error).__name__, error)
    yield 2


machine = body()
print(list(machine))
