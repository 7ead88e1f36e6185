#: about: a __prepare__ that returns no mapping is a TypeError
#: kind: security
#: tests: threat:9 threat:22
#: stdout:
#| TypeError: Meta.__prepare__() must return a mapping, not NoneType
#| TypeError: Meta.__prepare__() must return a mapping, not int
#| TypeError: Meta.__prepare__() must return a mapping, not object

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


def build(value):
    class Meta(type):
        @classmethod
        def __prepare__(meta, name, bases):
            return value

    class C(metaclass=Meta):
        pass


for value in (None, 1, object()):
    attempt(lambda: build(value))
