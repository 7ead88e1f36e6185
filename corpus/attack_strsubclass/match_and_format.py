#: about: names given as str subclasses to patterns and templates are taken by their text
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| refused
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment

class Liar(str):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 0

    def __str__(self):
        return "__name__"


class Meta(type):
    def __instancecheck__(cls, value):
        return True


class Reader(metaclass=Meta):
    __match_args__ = (Liar("__globals__"),)


def f():
    pass


try:
    match f:
        case Reader(found):
            print("read", found)
        case _:
            print("no match")
except (AttributeError, TypeError):
    print("refused")
for template in (Liar("{0.__globals__}"), Liar("{0.__class__.__mro__}")):
    try:
        print(template.format(f))
    except AttributeError as refused:
        print(refused)
