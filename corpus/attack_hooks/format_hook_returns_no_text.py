#: about: a __format__, __str__ or __repr__ that returns no text is a TypeError everywhere
#: kind: security
#: tests: builtin:format builtin:repr builtin:str threat:6 threat:9
#: stdout:
#| {'TypeError'}

class Odd:
    def __format__(self, spec):
        return 1

    def __str__(self):
        return b"bytes"

    def __repr__(self):
        return None


kinds = set()
for action in (
    lambda: f"{Odd()}", lambda: format(Odd()), lambda: "{}".format(Odd()), lambda: str(Odd()), lambda: repr(Odd()),
    lambda: f"{Odd()!r}", lambda: f"{Odd()!s}", lambda: "%s" % Odd(), lambda: "%r" % Odd(), lambda: ascii(Odd()),
    lambda: print(Odd()), lambda: repr([Odd()]), lambda: repr({1: Odd()}), lambda: str(ValueError(Odd())),
):
    try:
        print("gave", action())
    except TypeError as error:
        kinds.add(type(error).__name__)
print(kinds)
