#: about: SystemExit out of handlers, groups, generators and hooks ends the program once, with the value given last
#: kind: security
#: tests: builtin:exit builtin:quit threat:5
#: raises: SystemExit: 2
#: stdout:
#| thrown
#| str
#| int
#| str
#| type
#| NoneType
#| handled
#| (SystemExit(3),)

def generator():
    try:
        yield 1
    except SystemExit as caught:
        yield caught.code


class Exits:
    def __bool__(self): exit("from a truth value")
    def __del__(self): exit("never")


made = generator()
next(made)
print(made.throw(SystemExit("thrown")))
for action in (lambda: bool(Exits()), lambda: sorted([2, 1], key=exit), lambda: [*map(quit, "a")], lambda: exit(Exits), lambda: exit()):
    try:
        action()
    except SystemExit as caught:
        print(type(caught.code).__name__)
try:
    try:
        raise BaseExceptionGroup("group", [SystemExit(3), ValueError(4)])
    except* ValueError:
        print("handled")
except BaseExceptionGroup as rest:
    print(rest.exceptions)
try:
    exit(1)
finally:
    exit(2)
