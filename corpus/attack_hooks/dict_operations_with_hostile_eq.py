#: about: keys whose __eq__ changes the dictionaries during update, comparison and merging
#: kind: security
#: tests: builtin:dict threat:9 threat:22
#: stdout:
#| done

class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number % 3

    def __eq__(self, other):
        if len(victim) < 300:
            victim[len(victim) + 100] = 1
        else:
            victim.clear()
        return self.number == getattr(other, "number", None)


def fill():
    table = {}
    for number in range(6):
        table[Key(number)] = number
    return table


for operation in (
    lambda a, b: a | b, lambda a, b: a.update(b), lambda a, b: a == b, lambda a, b: a.keys() & b.keys(),
    lambda a, b: a.keys() - b.keys(), lambda a, b: a.items() ^ b.items(), lambda a, b: a.items() <= b.items(),
    lambda a, b: {**a, **b}, lambda a, b: dict(a, **{}), lambda a, b: a.pop(Key(3)), lambda a, b: a.setdefault(Key(9), 1),
    lambda a, b: list(a.items()), lambda a, b: a.popitem(), lambda a, b: dict.fromkeys(a), lambda a, b: a.__ior__(b),
):
    victim = {}
    victim = fill()
    other = fill()
    for pair in ((victim, other), (other, victim), (victim, victim)):
        try:
            operation(*pair)
        except (RuntimeError, KeyError):
            pass
print("done")
