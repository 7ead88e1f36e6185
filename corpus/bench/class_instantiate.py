#: about: making objects: plain, with slots, inherited, with defaults, as linked nodes and as new classes
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 2982571 404999550000 -900000

class Empty:
    pass


class Pair:
    def __init__(self, first, second):
        self.first = first
        self.second = second


class Triple(Pair):
    def __init__(self, first, second, third=3):
        super().__init__(first, second)
        self.third = third


class Slotted:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


class Tree:
    def __init__(self, depth):
        self.left = Tree(depth - 1) if depth else None
        self.right = Tree(depth - 1) if depth else None

    def size(self):
        return 1 + (self.left.size() + self.right.size() if self.left is not None else 0)


def main():
    total = 0
    for i in range(1200000):
        Empty()
        total += Pair(i, 1).first & 1
    for i in range(600000):
        total += Triple(i, 2).third
    chain = None
    for i in range(900000):
        chain = Slotted(i, chain)
    while chain is not None:
        total += chain.value & 1
        chain = chain.next
    place = Vector(0, 0)
    for i in range(900000):
        place = place + Vector(i, -1)
    total += place == Vector(1, 2)
    total += Tree(16).size()
    for i in range(3000):
        total += type("Made", (Pair,), {"number": i})(i, 1).number & 1
    return total, place.x, place.y


print(*main())
