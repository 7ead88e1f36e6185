#: about: the names of except, with, for, import and match bound to variables with blocked names, in each kind of scope
#: kind: security
#: tests: attribute:__globals__ attribute:__builtins__ threat:7 threat:8
#: stdout:
#| ZeroDivisionError
#| ZeroDivisionError
#| cannot access local variable '__globals__' where it is not associated with a value
#| entered
#| 1 5 [1, 2] 3
#| 3 called
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment

class Keep:
    def __enter__(self): return "entered"
    def __exit__(self, *details): return True


def function():
    try:
        1 / 0
    except ZeroDivisionError as __globals__:
        print(type(__globals__).__name__)
    try:
        print(__globals__)
    except NameError as gone:
        print(gone)
    with Keep() as __builtins__:
        print(__builtins__)
    for __code__ in [1]:
        pass
    match 5:
        case __closure__:
            pass
    print(__code__, __closure__, [__dict__ for __dict__ in (1, 2)], (__self__ := 3))
    return len("abc")


class Body:
    try:
        1 / 0
    except ZeroDivisionError as __dict__:
        print(type(__dict__).__name__)
    __call__ = lambda self: "called"
    for __mro__ in [7]:
        pass


print(function(), Body()())
for attempt in (lambda: Body.__mro__, lambda: Body().__call__, lambda: function.__builtins__):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
