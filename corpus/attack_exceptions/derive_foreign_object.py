#: about: derive that answers with something that is no group is refused
#: kind: security
#: tests: threat:5
#: stdout:
#| TypeError

class Liar(ExceptionGroup):
    def derive(self, members):
        return "not a group"


try:
    Liar("x", [ValueError(1), TypeError(2)]).split(ValueError)
    print("accepted")
except TypeError:
    print("TypeError")
