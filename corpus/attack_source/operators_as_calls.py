#: about: calls without parentheses: decorators, subscripts, operators, context managers and formats call only what the program holds
#: kind: security
#: tests: attribute:__globals__ attribute:__subclasses__ builtin:__import__ threat:8
#: stdout:
#| TypeError getattr expected at least 2 arguments, got 1
#| ImportError import of 'os' is not allowed in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| ImportError import of 'os' is not allowed in this environment
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| AttributeError attribute access to '__bases__' is blocked in this environment
#| printed
#| NoneType
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| AttributeError attribute access to '__mro__' is blocked in this environment
#| generator

class Box:
    __class_getitem__ = print


class Meta(type):
    __getitem__ = lambda cls, key: getattr(cls, key)
    __matmul__ = lambda cls, name: __import__(name)
    __neg__ = lambda cls: cls.__subclasses__
    __iter__ = lambda cls: iter([getattr])


class Own(metaclass=Meta): pass


class Enter:
    __enter__ = lambda self: Own.__globals__
    __exit__ = lambda *details: None


def through_decorator():
    @getattr
    @lambda target: (target, "__globals__")
    def f(): pass


def through_import_decorator():
    @__import__
    @lambda target: "os"
    def f(): pass


def through_with():
    with Enter() as found:
        return found


def through_default(found=None, *, other=lambda: through_default.__globals__):
    return other()


for action in (through_decorator, through_import_decorator, through_with, through_default, lambda: Own["__globals__"], lambda: Own @ "os", lambda: -Own,
               lambda: [*Own][0](Own, "__bases__"), lambda: Box["printed"], lambda: f"{Own['__dict__']}", lambda: {**{"a": Own["__mro__"]}}, lambda: (yield Own["__dict__"])):
    try:
        print(type(action()).__name__)
    except (AttributeError, ImportError, TypeError) as refused:
        print(type(refused).__name__, refused)
