#: about: __mro_entries__ may only give classes, and cannot smuggle in final builtin types
#: kind: security
#: tests: builtin:type threat:1 threat:9
#: stdout:
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: __mro_entries__ must return a tuple
#| TypeError
#| fine

class Entries:
    def __init__(self, value):
        self.value = value

    def __mro_entries__(self, bases):
        return self.value


for value in ((bool,), [int], (1,), (int,)):
    try:
        class C(Entries(value)):
            pass
        print("fine")
    except TypeError as error:
        print(type(error).__name__ + ("" if value == (1,) else ": " + str(error)))
