#: about: an annotate function of the guest's that lies, raises, recurs or re-enters gives the guest's values or an error
#: kind: security
#: tests: threat:9 threat:11
#: stdout:
#| dict {'a': 1}
#| TypeError __annotate__ returned non-dict of type 'list'
#| ZeroDivisionError division by zero
#| TypeError <lambda>() takes 0 positional arguments but 1 was given
#| TypeError __annotate__ must be callable or None
#| 1
#| TypeError __annotate__ returned non-dict of type 'NoneType'
#| dict {'self': 1}
#| RecursionError
#| dict {'returned': 1}
#| dict {'returned': 1}

class Names(dict):
    def __getitem__(self, key): return "item"
    def keys(self): return ["planted"]


def f(x: int): pass


def attempt(annotate):
    try:
        f.__annotate__ = annotate
        print(type(f.__annotations__).__name__, f.__annotations__)
    except Exception as refused:
        print(type(refused).__name__, refused)


attempt(lambda fmt: Names(a=1))
attempt(lambda fmt: [("a", 1)])
attempt(lambda fmt: 1 / 0)
attempt(lambda: {})
attempt(5)
attempt(print)
attempt(lambda fmt: {"self": f.__annotations__ if fmt == 5 else fmt})


def recursive(fmt):
    return f.__annotations__


try:
    f.__annotate__ = recursive
    f.__annotations__
except RecursionError as refused:
    print("RecursionError")
attempt(lambda fmt: setattr(f, "__annotations__", {"set": "inside"}) or {"returned": fmt})
attempt(None)
