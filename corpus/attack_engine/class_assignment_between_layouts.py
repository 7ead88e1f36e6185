#: about: an object cannot take a class whose objects are built differently
#: kind: security
#: tests: builtin:type threat:1 threat:22
#: stdout:
#| {'TypeError'}

class Plain:
    pass


class Slots:
    __slots__ = ("a", "b")


class Ints(int):
    pass


class Lists(list):
    pass


class Errors(Exception):
    pass


things = [Plain(), Slots(), Ints(1), Lists(), Errors(), object(), 1, [], "x", ValueError(), Plain, len]
kinds = set()
for thing in things:
    for other in (Slots, Ints, Lists, Errors, int, list, ValueError, type, bool):
        if type(thing) is other:
            continue
        try:
            thing.__class__ = other
            kinds.add((type(thing).__name__, other.__name__))
        except TypeError as error:
            kinds.add(type(error).__name__)
print(kinds)
