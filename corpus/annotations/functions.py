#: about: annotations of functions are computed late and can be replaced
#: kind: language
#: stdout:
#| {'b': <class 'str'>, 'a': <class 'int'>, 'args': <class 'float'>, 'k': <class 'bool'>, 'kw': <class 'bytes'>, 'return': None} True __annotate__ f.__annotate__
#| {'b': <class 'str'>, 'a': <class 'int'>, 'args': <class 'float'>, 'k': <class 'bool'>, 'kw': <class 'bytes'>, 'return': None} {'b': <class 'str'>, 'a': <class 'int'>, 'args': <class 'float'>, 'k': <class 'bool'>, 'kw': <class 'bytes'>, 'return': None} False
#| NotImplementedError 
#| NotImplementedError 
#| TypeError '>' not supported between instances of 'str' and 'int'
#| {} None
#| NameError name 'Undefined' is not defined
#| 5 True
#| {'format': 1}
#| {'format': 1} None
#| {'q': 2} None
#| TypeError __annotations__ must be set to a dict object
#| TypeError __annotate__ must be callable or None
#| TypeError __annotate__ cannot be deleted
#| {}
#| TypeError __annotate__ returned non-dict of type 'list'
#| 1
#| ({'a': <class 'int'>, 'b': list[int], 'return': 'text'}, {'a': <class 'str'>, 'b': list[str], 'return': 'text'})

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def f(a: int, /, b: str = "x", *args: float, k: bool = True, **kw: bytes) -> None:
    pass


print(f.__annotations__, f.__annotations__ is f.__annotations__, f.__annotate__.__name__, f.__annotate__.__qualname__)
print(f.__annotate__(1), f.__annotate__(2), f.__annotate__(1) is f.__annotate__(1))
show(lambda: f.__annotate__(3))
show(lambda: f.__annotate__(4))
show(lambda: f.__annotate__("x"))
print((lambda x: x).__annotations__, (lambda x: x).__annotate__)


def late(a: Undefined) -> late:
    pass


show(lambda: late.__annotations__)
Undefined = 5
print(late.__annotations__["a"], late.__annotations__["return"] is late)
late.__annotate__ = lambda format: {"format": format}
print(late.__annotations__)
late.__annotate__ = None
print(late.__annotations__, late.__annotate__)
late.__annotations__ = {"q": 2}
print(late.__annotations__, late.__annotate__)


def assign(name, value):
    setattr(late, name, value)


show(lambda: assign("__annotations__", 3))
show(lambda: assign("__annotate__", 3))
show(lambda: delattr(late, "__annotate__"))
del late.__annotations__
print(late.__annotations__)


def wrong(format):
    return []


f.__annotate__ = wrong
show(lambda: f.__annotations__)


def local():
    x: undefined_name = 1
    y: also_undefined
    z.attr: nothing_here
    return x


class z:
    pass


print(local())


def closure():
    kind = int

    def inner(a: kind, b: list[kind]) -> "text":
        pass
    first = inner.__annotations__
    kind = str
    return first, inner.__annotate__(1)


print(closure())
