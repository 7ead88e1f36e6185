#: about: a limit inside an operator does not lead to the reflected operator
#: kind: security
#: tests: builtin:NotImplemented threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Left:
    def __add__(self, other):
        while True:
            pass


class Right:
    def __radd__(self, other):
        print("reflected")
        return 1


print("start")
Left() + Right()
