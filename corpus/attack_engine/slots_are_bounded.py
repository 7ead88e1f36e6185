#: about: slots of one class cannot be read through objects of another
#: kind: security
#: tests: threat:22
#: stdout:
#| TypeError
#| TypeError
#| TypeError
#| AttributeError

class A:
    __slots__ = ("x", "y")


class B:
    __slots__ = ("z",)


for action in (lambda: A.y.__get__(B()), lambda: A.y.__set__(B(), 1), lambda: A.x.__get__(1), lambda: A.y.__get__(A())):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
