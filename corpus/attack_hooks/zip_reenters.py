#: about: a zip, map or filter whose source drives the iterator it feeds
#: kind: security
#: tests: builtin:zip builtin:map builtin:filter builtin:RecursionError threat:9 threat:17
#: stdout:
#| ValueError: generator already executing
#| ValueError: generator already executing
#| RecursionError

def attempt(action):
    try:
        print(action())
    except RecursionError as error:
        print(type(error).__name__)
    except BaseException as error:
        print(type(error).__name__ + ":", error)


def source():
    while True:
        yield next(machine)


machine = zip(source())
attempt(lambda: next(machine))
machine = filter(None, source())
attempt(lambda: next(machine))


class Self:
    def __iter__(self):
        return self

    def __next__(self):
        return next(loop)


loop = map(str, Self())
attempt(lambda: next(loop))
