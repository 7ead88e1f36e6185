#: about: a pattern that is refused half-way leaves the later names unbound and runs no body
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| name 'second' is not defined

class Thing:
    value = 1

    def __init__(self):
        self.ready = True


def attempt():
    match Thing():
        case Thing(value=first, __globals__=second):
            return "body"
        case _:
            return "fallback"


try:
    print(attempt())
except AttributeError as refused:
    print(refused)
try:
    print(second)
except NameError as missing:
    print(missing)
