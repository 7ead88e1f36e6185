#: about: class patterns of builtin types read positions only as the types define them
#: kind: security
#: tests: builtin:int threat:7
#: stdout:
#| matched 5
#| TypeError
#| attribute access to '__dict__' is blocked in this environment

match 5:
    case int(x):
        print("matched", x)
try:
    match 5:
        case int(x, y):
            print("matched", x, y)
except TypeError as error:
    print(type(error).__name__)
try:
    match 5:
        case object(__dict__=found):
            print(found)
except AttributeError as refused:
    print(refused)
