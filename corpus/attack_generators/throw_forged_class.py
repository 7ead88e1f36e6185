#: about: what throw accepts is an exception, whatever its constructor does
#: kind: security
#: tests: threat:4
#: stdout:
#| caught KeyError
#| waiting
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

def worker():
    while True:
        try:
            yield "waiting"
        except LookupError as error:
            print("caught", type(error).__name__)


class Odd(LookupError):
    def __new__(cls, *arguments):
        return "not an exception"


machine = worker()
next(machine)
print(machine.throw(KeyError("k")))
for thing in (1, "text", object(), int):
    try:
        machine.throw(thing)
        print("accepted")
    except TypeError:
        print("TypeError")
machine = worker()
next(machine)
try:
    machine.throw(Odd)
    print("accepted")
except TypeError:
    print("TypeError")
