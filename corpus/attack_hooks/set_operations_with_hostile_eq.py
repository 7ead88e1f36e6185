#: about: members whose __eq__ changes the set during union, intersection and difference
#: kind: security
#: tests: builtin:set builtin:frozenset threat:9 threat:22
#: stdout:
#| done

class Member:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number % 4

    def __eq__(self, other):
        if len(victim) > 4:
            victim.clear()
        else:
            victim.update([1, 5, 9, 13, "a", "b", "c"])
        return False


for operation in (
    lambda a, b: a | b, lambda a, b: a & b, lambda a, b: a - b, lambda a, b: a ^ b, lambda a, b: a == b,
    lambda a, b: a <= b, lambda a, b: a.update(b), lambda a, b: a.difference_update(b), lambda a, b: a.isdisjoint(b),
    lambda a, b: a.intersection_update(b), lambda a, b: a.symmetric_difference_update(b),
):
    victim = set()
    victim.update([Member(0), Member(1), Member(2), Member(3), 4, 8, 12])
    other = {Member(0), Member(1), Member(2), Member(3), 16, 20}
    for pair in ((victim, other), (other, victim), (victim, victim)):
        try:
            operation(*pair)
        except RuntimeError:
            pass
print("done")
