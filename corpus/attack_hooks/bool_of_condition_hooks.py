#: about: __bool__ that raises, returns no bool or runs blocked reads
#: kind: security
#: tests: attribute:__globals__ builtin:bool threat:9
#: stdout:
#| TypeError: __bool__ should return bool, returned int
#| KeyError: 'no'
#| AttributeError: attribute access to '__globals__' is blocked in this environment

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


class Answer:
    def __init__(self, action):
        self.action = action

    def __bool__(self):
        return self.action()


def fail():
    raise KeyError("no")


for action in (lambda: 1, fail, lambda: attempt.__globals__):
    attempt(lambda: "yes" if Answer(action) else "no")
