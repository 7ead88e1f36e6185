#: about: __iter__ and __next__ that return or raise odd things
#: kind: security
#: tests: builtin:iter builtin:next threat:9 threat:22
#: stdout:
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'list'
#| KeyError: 'from iter'
#| RuntimeError: generator raised StopIteration

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


class Source:
    def __init__(self, action):
        self.action = action

    def __iter__(self):
        return self.action()


def fail():
    raise KeyError("from iter")


def stops():
    raise StopIteration("early")
    yield


attempt(lambda: list(Source(lambda: 5)))
attempt(lambda: list(Source(lambda: [1])))
attempt(lambda: list(Source(fail)))
attempt(lambda: list(Source(stops)))
