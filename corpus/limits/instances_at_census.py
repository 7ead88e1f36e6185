#: about: objects made and entered while the memory account is looked at are made and entered once
#: kind: language
#: limits: memory=20000000 steps=100000000
#: result: (250000, 1200000)

class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b


class Manager:
    def __enter__(self):
        return 3

    def __exit__(self, *what):
        return None


def pairs():
    total = 0
    for i in range(250000):
        p = Pair(i, i + 1)
        total += p.b - p.a
    return total


def managers():
    total = 0
    m = Manager()
    for i in range(400000):
        with m as x:
            total += x
    return total


RESULT = pairs(), managers()
