#: about: an exception whose __str__ raises ends in that exception when the guest prints it
#: kind: security
#: tests: threat:5
#: stdout:
#| Hostile seen ('argument',)
#| KeyError 'from __str__'

class Hostile(Exception):
    def __str__(self):
        raise KeyError("from __str__")

    def __repr__(self):
        return "Hostile seen"


try:
    raise Hostile("argument")
except Hostile as error:
    print(repr(error), error.args)
    try:
        print(error)
    except KeyError as inner:
        print("KeyError", inner)
