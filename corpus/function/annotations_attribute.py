#: about: __annotations__ and __annotate__ of functions
#: kind: language
#: stdout:
#| {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'x', 'd': <class 'list'>, 'return': None}
#| True
#| 5
#| ({'q': 1}, None)
#| {}
#| {}
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| NameError: name 'missing' is not defined
#| {'x': 3}
#| {'x': <class 'int'>}
#| {'x': <class 'int'>}
#| NotImplementedError: 
#| TypeError: h.__annotate__() missing 1 required positional argument: 'format'
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| {'fmt': 1}
#| {'fmt': 1}
#| TypeError: __annotate__ must be callable or None
#| TypeError: __annotate__ cannot be deleted
#| TypeError: __annotate__ returned non-dict of type 'int'
#| TypeError: <lambda>() takes 0 positional arguments but 1 was given
#| {}
#| None
#| {'a': 1}

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(a: int, *b: str, c: "x" = 1, **d: list) -> None: pass
show(lambda: f.__annotations__)
show(lambda: f.__annotations__ is f.__annotations__)
f.__annotations__["new"] = 5
show(lambda: f.__annotations__["new"])
f.__annotations__ = {"q": 1}
show(lambda: (f.__annotations__, f.__annotate__))
f.__annotations__ = None
show(lambda: f.__annotations__)
del f.__annotations__
show(lambda: f.__annotations__)
for value in (5, [], (), "x"):
    show(lambda: setattr(f, "__annotations__", value))
def g(x: missing): pass
show(lambda: g.__annotations__)
missing = 3
show(lambda: g.__annotations__)
def h(x: int): pass
show(lambda: h.__annotate__(1))
show(lambda: h.__annotate__(2))
show(lambda: h.__annotate__(99))
show(lambda: h.__annotate__())
show(lambda: h.__annotate__("a"))
h.__annotate__ = lambda fmt: {"fmt": fmt}
show(lambda: h.__annotations__)
h.__annotate__ = None
show(lambda: h.__annotations__)
show(lambda: setattr(h, "__annotate__", 5))
show(lambda: delattr(h, "__annotate__"))
h.__annotate__ = lambda fmt: fmt
show(lambda: h.__annotations__)
h.__annotate__ = lambda: {}
show(lambda: h.__annotations__)
show(lambda: (lambda: 0).__annotations__)
show(lambda: (lambda: 0).__annotate__)
class D(dict): pass
h.__annotations__ = D(a=1)
show(lambda: h.__annotations__)
