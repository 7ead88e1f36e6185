#: about: names deleted in every kind of scope raise name errors, not stale values
#: kind: security
#: tests: builtin:NameError builtin:UnboundLocalError threat:22
#: stdout:
#| UnboundLocalError
#| NameError
#| NameError
#| NameError
#| UnboundLocalError

def local():
    x = 1
    del x
    return x


def free():
    x = 1

    def inner():
        return x
    del x
    return inner()


def in_class():
    class C:
        x = 1
        del x
        y = x


def in_global():
    global planted
    planted = 1
    del planted
    return planted


def handler():
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    return error


for action in (local, free, in_class, in_global, handler):
    try:
        print(action())
    except NameError as error:
        print(type(error).__name__)
