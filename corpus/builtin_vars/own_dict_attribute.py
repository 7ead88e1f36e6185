#: about: vars() and dir() ask a class that says itself what __dict__ and __class__ of its objects are
#: kind: language
#: imports: math
#: stdout:
#| {'x': 1, 'y': 2} ['x', 'y']
#| 7
#| ['own']
#| ['own']
#| <module>.__dict__ is not a dictionary
#| ['a', 'b']

import math


class Shown:
    def __init__(self):
        self.hidden = 1

    @property
    def __dict__(self):
        return {"x": 1, "y": 2}


print(vars(Shown()), [n for n in dir(Shown()) if not n.startswith("_")])


class Constant:
    __dict__ = 7


print(vars(Constant()))


class Classless:
    def __init__(self):
        self.own = 1

    @property
    def __class__(self):
        return 7


print(dir(Classless()))


class Unset:
    __slots__ = ("__class__", "__dict__")

    def __init__(self):
        self.own = 1


print(dir(Unset()))


class Odd(type(math)):
    __dict__ = 8


try:
    dir(Odd("odd"))
except TypeError as e:
    print(e)


class Listed(type(math)):
    __dict__ = {"b": 1, "a": 2}


print(dir(Listed("listed")))
