#: about: positional class patterns do not read blocked names that a class lists in __match_args__
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:__self__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| an open name matches

class Meta(type):
    def __instancecheck__(cls, value):
        return True


class Reader(metaclass=Meta):
    __match_args__ = ("__globals__",)


class Pair(metaclass=Meta):
    __match_args__ = ("__name__", "__code__")


class Bound(metaclass=Meta):
    __match_args__ = ("__self__",)


def f():
    pass


def first(value):
    match value:
        case Reader(found):
            return found


def second(value):
    match value:
        case Pair(name, found):
            return found


def third(value):
    match value:
        case Bound(found):
            return found


for attempt in (lambda: first(f), lambda: second(f), lambda: third(len), lambda: first(5)):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
match f:
    case Pair("f"):
        print("an open name matches")
