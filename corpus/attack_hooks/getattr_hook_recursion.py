#: about: a __getattr__ that reads a missing attribute of itself runs into the depth limit
#: kind: security
#: tests: builtin:RecursionError threat:9 threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError

class Missing:
    def __getattr__(self, name):
        return self.other


class Always:
    def __getattribute__(self, name):
        return self.other


class Writes:
    def __setattr__(self, name, value):
        self.other = value


for action in (lambda: Missing().x, lambda: Always().x, lambda: setattr(Writes(), "x", 1)):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__)
