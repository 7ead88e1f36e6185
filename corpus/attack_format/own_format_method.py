#: about: a guest's __format__ receives its specification as text and gains nothing else
#: kind: security
#: tests: builtin:format threat:6
#: stdout:
#| str:{0.__globals__} str:abc str:x2
#| TypeError
#| TypeError
#| TypeError
#| TypeError

class Thing:
    def __format__(self, spec):
        return type(spec).__name__ + ":" + spec


print(format(Thing(), "{0.__globals__}"), "{:a{}c}".format(Thing(), "b"), f"{Thing():x{1 + 1}}")


class Bad:
    def __format__(self, spec):
        return 5


for attempt in (lambda: format(Bad()), lambda: "{}".format(Bad()), lambda: f"{Bad()}", lambda: format(1, 5)):
    try:
        print(attempt())
    except TypeError:
        print("TypeError")
