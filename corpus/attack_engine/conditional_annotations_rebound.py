#: about: what a program binds to the name of the set of conditional annotations is checked before it is used as one
#: kind: security
#: tests: threat:22
#: raises: TypeError: __conditional_annotations__ must be a set, not 'int'
#: stdout:
#| int TypeError
#| NoneType TypeError
#| str TypeError
#| list TypeError
#| dict TypeError
#| tuple TypeError
#| frozenset TypeError
#| object TypeError
#| type TypeError
#| Sub {'x': <class 'int'>}
#| set {'x': <class 'int'>}
#| frozenset({'one'}) Sub({0})

constant = frozenset({"one"})


class Sub(set):
    pass


def attempt(value):
    class Body:
        def put():
            nonlocal __conditional_annotations__
            __conditional_annotations__ = value

        put()
        if True:
            x: int

    return Body.__annotations__


sub = Sub()
for value in 7, None, "text", [1], {1: 2}, (1,), constant, object(), int, sub, set():
    try:
        print(type(value).__name__, attempt(value))
    except TypeError as error:
        print(type(value).__name__, type(error).__name__)
print(constant, sub)
__conditional_annotations__ = 4
if constant:
    late: int
