#: about: throw with classes, instances, tracebacks and texts that do not fit each other
#: kind: security
#: tests: threat:4 threat:5
#: stdout:
#| ValueError()
#| ValueError(1)
#| ValueError('text')
#| ValueError(1, 2)
#| ValueError(TypeError(3))
#| TypeError instance exception may not have a separate value
#| ValueError()
#| TypeError throw() third argument must be a traceback object
#| TypeError calling <class '__main__.NoInstance'> should have returned an instance of BaseException, not str
#| KeyError 'in the constructor'
#| TypeError exceptions must be classes or instances deriving from BaseException, not int
#| TypeError exceptions must be classes or instances deriving from BaseException, not str
#| TypeError exceptions must be classes or instances deriving from BaseException, not type
#| TypeError exceptions must be classes or instances deriving from BaseException, not NoneType
#| TypeError throw expected at least 1 argument, got 0
#| ValueError('given')
#| BaseException 

def numbers():
    while True:
        try:
            yield 1
        except ValueError as caught:
            yield repr(caught)


class NoInstance(Exception):
    def __new__(cls, *arguments): return "no exception"


class Liar(Exception):
    def __init__(self, *arguments): raise KeyError("in the constructor")


tb = None
try:
    1 / 0
except ZeroDivisionError as caught:
    tb = caught.__traceback__
for arguments in ((ValueError,), (ValueError(1),), (ValueError, "text"), (ValueError, (1, 2)), (ValueError, TypeError(3)), (ValueError(1), 2), (ValueError, None, tb),
                  (ValueError, None, 5), (NoInstance,), (Liar,), (5,), ("text",), (int,), (None,), (), (ValueError, ValueError("given"), None), (BaseException,)):
    made = numbers()
    next(made)
    try:
        print(made.throw(*arguments))
    except BaseException as refused:
        print(type(refused).__name__, refused)
