#: about: __match_args__ that lies about its contents reads no blocked name
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| refused
#| refused
#| refused

class Text(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("__name__")

    def __str__(self):
        return "__name__"


class Meta(type):
    reads = 0

    @property
    def __match_args__(cls):
        Meta.reads += 1
        return ("__globals__",) if Meta.reads > 0 else ("__name__",)

    def __instancecheck__(cls, value):
        return True


class Reader(metaclass=Meta):
    pass


class Listed(metaclass=Meta):
    pass


def f():
    pass


try:
    match f:
        case Reader(found):
            print("read", found)
        case _:
            print("no match")
except (AttributeError, TypeError) as refused:
    print(refused)


class Plain:
    __match_args__ = ["__globals__"]


class Number:
    __match_args__ = (1,)


class Subclassed:
    __match_args__ = (Text("__globals__"),)


for kind in (Plain, Number, Subclassed):
    try:
        match kind():
            case kind(found):
                print("read")
            case _:
                print("no match")
    except (TypeError, AttributeError):
        print("refused")
