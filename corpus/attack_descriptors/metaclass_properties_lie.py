#: about: a metaclass whose properties answer for __name__, __module__, __qualname__, __doc__ and __class__ of its classes
#: kind: security
#: tests: attribute:__dict__ attribute:__mro__ threat:7 threat:22
#: raises: Made: uncaught
#: stdout:
#| 5
#| Made
#| True
#| <class 'int'>
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| AttributeError attribute access to '__mro__' is blocked in this environment
#| True
#| True
#| ZeroDivisionError division by zero
#| True
#| ['__doc__']
#| True
#| 1
#| True
#| True

class Meta(type):
    @property
    def __name__(cls): return 5
    @property
    def __module__(cls): raise ValueError("module asked")
    @property
    def __doc__(cls): return cls
    @property
    def __class__(cls): return int
    @property
    def __dict__(cls): return {"planted": 1}
    @property
    def __mro__(cls): return (cls,)
    @property
    def __annotations__(cls): return 1 / 0
    @property
    def __abstractmethods__(cls): return ("x",)


class Made(Exception, metaclass=Meta):
    value = 1


for action in (lambda: Made.__name__, lambda: Made.__qualname__, lambda: Made.__doc__ is Made, lambda: Made.__class__, lambda: Made.__dict__, lambda: Made.__mro__,
               lambda: type(Made) is Meta, lambda: isinstance(Made, int), lambda: Made.__annotations__, lambda: Made().__class__ is Made, lambda: sorted(vars(Made))[:1],
               lambda: Made.mro()[0] is Made, lambda: type("Sub", (Made,), {}).value, lambda: len(repr(Made)) > 0, lambda: len(repr(Made(1))) > 0):
    try:
        print(action())
    except Exception as refused:
        print(type(refused).__name__, refused)
raise Made("uncaught")
