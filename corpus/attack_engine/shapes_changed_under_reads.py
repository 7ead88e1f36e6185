#: about: instances whose class, slots and dict change between two reads of one place of the program
#: kind: security
#: profile: compat
#: tests: attribute:__dict__ threat:22
#: stdout:
#| (1, 2, 'Second') ['a', 'b']
#| TypeError __class__ assignment: 'Slotted' object layout differs from 'First'
#| (6, 5, 'First') ['a', 'b']
#| (1, 2, 'First') ['a', 'b']
#| AttributeError 'First' object has no attribute 'a'
#| (1, 2, 'own') ['a', 'b', 'name']
#| (1, 2, 'First') ['a', 'b']
#| (9, 2, 'First') ['a', 'b', 'c']
#| (1, 2, 'First') ['a', 'b']
#| ('property', 2, 'First') ['a', 'b']
#| (1, 2, 'replaced') ['a', 'b']
#| AttributeError type object 'First' has no attribute 'a'
#| (1, 2, 'replaced') ['a', 'b']

class First:
    def __init__(self): self.a, self.b = 1, 2
    def name(self): return "First"


class Second:
    def __init__(self): self.b, self.a = 3, 4
    def name(self): return "Second"


class Slotted:
    __slots__ = ("a", "b", "__dict__")
    def name(self): return "Slotted"


def read(made): return made.a, made.b, made.name()


def attempt(change):
    made = First()
    for turn in range(3):
        read(made)
    try:
        change(made)
        print(read(made), sorted(vars(made)))
    except (AttributeError, TypeError) as refused:
        print(type(refused).__name__, refused)


attempt(lambda made: setattr(made, "__class__", Second))
attempt(lambda made: setattr(made, "__class__", Slotted))
attempt(lambda made: setattr(made, "__dict__", {"b": 5, "a": 6}))
attempt(lambda made: setattr(made, "__dict__", made.__dict__))
attempt(lambda made: made.__dict__.clear())
attempt(lambda made: made.__dict__.update({"name": lambda: "own"}))
attempt(lambda made: made.__dict__.update({5: 6}) or made.__dict__.pop(5))
attempt(lambda made: (delattr(made, "a"), setattr(made, "c", 1), setattr(made, "a", 9)))
attempt(lambda made: [setattr(made, f"x{n}", n) for n in range(300)] and [delattr(made, f"x{n}") for n in range(300)])
attempt(lambda made: setattr(type(made), "a", property(lambda self: "property")))
del First.a
attempt(lambda made: setattr(type(made), "name", lambda self: "replaced"))
attempt(lambda made: delattr(type(made), "a"))
attempt(lambda made: setattr(made, "__dict__", type("D", (dict,), {"__getitem__": lambda self, key: "hooked"})(a=1, b=2)))
