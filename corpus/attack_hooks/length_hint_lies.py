#: about: a __length_hint__ that lies high, low or with a wrong type
#: kind: security
#: tests: builtin:list builtin:tuple threat:9 threat:16
#: stdout:
#| [0, 1, 2]
#| [0, 1, 2]
#| ValueError: __length_hint__() should return >= 0
#| TypeError: __length_hint__ must be an integer, not str
#| (0, 1, 2)

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


class Hinted:
    def __init__(self, hint):
        self.hint = hint
        self.items = iter(range(3))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)

    def __length_hint__(self):
        return self.hint


attempt(lambda: list(Hinted(2)))
attempt(lambda: list(Hinted(10**6)))
attempt(lambda: list(Hinted(-1)))
attempt(lambda: list(Hinted("x")))
attempt(lambda: tuple(Hinted(0)))
