#: about: class patterns refuse blocked names: by keyword, by __match_args__, and by names in it that lie
#: kind: security
#: tests: attribute:__globals__ attribute:__dict__ attribute:__code__
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| TypeError __match_args__ elements must be strings (got bytes)
#| attribute access to '__code__' is blocked in this environment
#| missing is no match

class Sly(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash("a")
    def __str__(self): return "a"


class C:
    a = 1


def f():
    pass


F = type(f)


def keyword():
    match f:
        case F(__globals__=x): return x


def normalised():
    match f:
        case F(__glob𝒶ls__=x): return x


def positional(*names):
    C.__match_args__ = names
    match C():
        case C(x): return x


def second(*names):
    C.__match_args__ = names
    match C():
        case C(_, x): return x


def nested():
    match [{"k": f}]:
        case [{"k": F(__code__=x)}] | [F(__name__=x)]: return x


def missing():
    match C():
        case C(nothing=x): return x
    return "missing is no match"


for route in (keyword, normalised, lambda: positional("__dict__"), lambda: positional("__di" + "ct__"), lambda: positional(Sly("__dict__")),
              lambda: second("a", Sly("__dict__")), lambda: positional(b"__dict__"), nested, missing):
    try:
        print(route())
    except AttributeError as e:
        print(e)
    except TypeError as e:
        print("TypeError", e)
