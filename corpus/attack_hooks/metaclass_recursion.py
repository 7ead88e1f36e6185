#: about: a metaclass whose call makes a class of itself runs into the depth limit
#: kind: security
#: tests: builtin:RecursionError threat:9 threat:17
#: stdout:
#| RecursionError
#| RecursionError

class Meta(type):
    def __new__(meta, name, bases, namespace):
        return meta(name, bases, namespace)


try:
    class C(metaclass=Meta):
        pass
except RecursionError as error:
    print(type(error).__name__)


class Other(type):
    def __init__(cls, name, bases, namespace):
        Other("Inner", (), {})


try:
    class D(metaclass=Other):
        pass
except RecursionError as error:
    print(type(error).__name__)
