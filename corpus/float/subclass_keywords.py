#: about: keywords that a subclass's __init__ takes do not reach float.__new__; without one they are refused
#: kind: language
#: stdout:
#| 2.5 km s 0.0
#| 8.0
#| plain float() takes no keyword arguments
#| float float() takes no keyword arguments
#| made Made.__new__() got an unexpected keyword argument 'unit'
#| count float expected at most 1 argument, got 2
#| float count float expected at most 1 argument, got 2
#| frozen Frozen({1})
#| frozen count Frozen expected at most 1 argument, got 2
#| frozenset count frozenset expected at most 1 argument, got 2

class Measured(float):
    def __init__(self, value=0, *, unit="m"):
        self.unit = unit


class Plain(float):
    pass


class Made(float):
    def __new__(cls, value, *, twice=False):
        return super().__new__(cls, value * 2 if twice else value)


m = Measured("2.5", unit="km")
print(m, m.unit, Measured(unit="s").unit, float(Measured(unit="s")))
print(Made(4, twice=True))


def refused(label, make):
    try:
        print(label, make())
    except TypeError as e:
        print(label, e)


refused("plain", lambda: Plain(1, unit=2))
refused("float", lambda: float(1, unit=2))
refused("made", lambda: Made(1, unit=2))
refused("count", lambda: Measured(1, 2, unit=3))
refused("float count", lambda: float(1, 2))


class Frozen(frozenset):
    def __init__(self, *args, **kwargs):
        pass


refused("frozen", lambda: Frozen([1], tag=1))
refused("frozen count", lambda: Frozen([1], [2], tag=1))
refused("frozenset count", lambda: frozenset([1], [2]))
