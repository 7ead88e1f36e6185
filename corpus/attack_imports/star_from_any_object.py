#: about: from x import * where the program's importer returns a function, an instance or a list with a forged __all__
#: kind: security
#: tests: builtin:__import__ attribute:__globals__ attribute:__code__ threat:10 threat:7
#: stdout:
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| TypeError Item in function.__all__ must be str, not int
#| TypeError Item in function.__all__ must be str, not NoneType
#| TypeError 'int' object does not support indexing
#| AttributeError 'function' object has no attribute 'a'
#| answer to granted False False

class Lying(str):
    def __str__(self): return "plain"
    def __eq__(self, other): return True
    def __hash__(self): return hash("plain")
    def startswith(self, *arguments): return False


class Shifting(list):
    def __iter__(self): return iter(["__code__"])
    def __len__(self): return 2
    def __getitem__(self, index): return ["__globals__", "__code__"][index]


class Answers:
    def __getattr__(self, name):
        if name == "__all__":
            return ["granted"]
        return "answer to " + name


def target(): pass


current = target
__builtins__["__import__"] = lambda *arguments: current
for names in (["__globals__"], ("__code__",), Shifting(), [Lying("__globals__")], [5], [None], 5, "ab"):
    target.__all__ = names
    try:
        from x import *
        print("imported")
    except (AttributeError, TypeError) as refused:
        print(type(refused).__name__, refused)
current = Answers()
from x import *
print(granted, "__globals__" in globals(), "__code__" in globals())
