#: about: items whose comparison changes the list during search, removal and comparison
#: kind: security
#: tests: builtin:list threat:9 threat:22
#: stdout:
#| done

class Item:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        if self.number % 2:
            victim.clear()
        else:
            victim.extend([Item(1)] * 5)
        return False

    __lt__ = __gt__ = __le__ = __ge__ = __eq__
    __hash__ = None


for operation in (
    lambda a, b: a.index(Item(0)), lambda a, b: a.remove(Item(1)), lambda a, b: a.count(Item(2)), lambda a, b: a == b,
    lambda a, b: a < b, lambda a, b: Item(5) in a, lambda a, b: a >= b, lambda a, b: max(a), lambda a, b: sorted(a),
    lambda a, b: tuple(a) == tuple(b), lambda a, b: tuple(a).index(Item(3)), lambda a, b: a != b,
):
    for number in range(4):
        victim = [Item(n) for n in range(number, number + 6)]
        other = [Item(n) for n in range(6)]
        for pair in ((victim, other), (other, victim), (victim, victim)):
            try:
                operation(*pair)
            except (ValueError, RuntimeError):
                pass
            if len(victim) > 10000:
                victim.clear()
print("done")
