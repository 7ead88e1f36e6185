#: about: a generator that yields while it is closed raises RuntimeError and does not run on
#: kind: security
#: tests: threat:4
#: stdout:
#| ignored
#| generator ignored GeneratorExit

def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignored")
            yield "again"


machine = stubborn()
next(machine)
try:
    machine.close()
except RuntimeError as error:
    print(error)
