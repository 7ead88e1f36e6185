#: about: from m import name, and *, ask the guard for each name, whatever the module is
#: kind: security
#: imports: math string
#: tests: attribute:__dict__ attribute:__loader__ attribute:__code__ attribute:__globals__
#: stdout:
#| AttributeError attribute access to '__loader__' is blocked in this environment
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#| TypeError Item in Fake.__all__ must be str, not bytes
#| ImportError cannot import name 'nothing' from 'math' (unknown location)
#| ['a']

class Sly(str):
    def __str__(self): return "a"
    def __eq__(self, other): return True
    def __hash__(self): return hash("a")
    def startswith(self, *args): return False


def f():
    pass


class Fake:
    __name__ = "fake"
    a = 1
    __code__ = "class attribute"


builtins = globals()["__builtins__"]
original = builtins["__import__"]
answer = None


def lying(name, *args):
    return answer if name == "fake" else original(name, *args)


def loader():
    from math import __loader__


def mapping():
    from string import __dict__ as d
    return d


def normalised():
    from string import __d𝒾ct__ as d
    return d


def function():
    from fake import __globals__ as g
    return g


def missing():
    from math import nothing


builtins["__import__"] = lying




def attempt(route):
    try:
        print("OPEN", route())
    except (AttributeError, ImportError, TypeError) as e:
        print(type(e).__name__, e)


attempt(loader)
attempt(mapping)
attempt(normalised)
answer = f
attempt(function)
f.__all__ = ["__globals__"]
try:
    from fake import *
    print("OPEN")
except AttributeError as e:
    print(type(e).__name__, e)
answer = Fake()
Fake.__all__ = [Sly("__code__")]
try:
    from fake import *
    print("OPEN")
except AttributeError as e:
    print(type(e).__name__, e)
Fake.__all__ = [b"__code__"]
try:
    from fake import *
    print("OPEN")
except TypeError as e:
    print(type(e).__name__, e)
attempt(missing)
Fake.__all__ = ["a"]
from fake import *
print([name for name in globals() if name in ("a", "__code__", "__globals__")])
