#: about: __import__ and the import statement refuse a module whatever form its name has
#: kind: security
#: imports: math
#: tests: builtin:__import__ module:math
#: stdout:
#| ImportError import of 'os' is not allowed in this environment
#| ImportError import of 'os' is not allowed in this environment
#| ImportError import of 'os' is not allowed in this environment
#| ImportError import of 'os' is not allowed in this environment
#| ImportError import of 'os' is not allowed in this environment
#| TypeError module name must be a string
#| TypeError module name must be a string
#| ModuleNotFoundError No module named '𝒐s'
#| ImportError import of 'os' is not allowed in this environment
#| ModuleNotFoundError No module named 'math.os'; 'math' is not a package
#| ImportError relative imports are not allowed in this environment
#| ImportError relative imports are not allowed in this environment
#| ImportError relative imports are not allowed in this environment
#| ValueError level must be >= 0
#| ImportError import of 'sys' is not allowed in this environment
#| ModuleNotFoundError No module named ' os'
#| <module 'math' (built-in)>

class Sly(str):
    def __str__(self): return "math"
    def __eq__(self, other): return other == "math"
    def __hash__(self): return hash("math")
    def partition(self, *args): return ("math", "", "")
    def split(self, *args): return ["math"]


def normalised():
    import 𝒐s


def relative():
    from . import os


def two_up():
    from ..math import sqrt


for route in (
    lambda: __import__("os"),
    lambda: __import__("o" + "s"),
    lambda: __import__(Sly("os")),
    lambda: __import__("os.path"),
    lambda: __import__(name="os", globals={"__name__": "math", "__package__": "math"}),
    lambda: __import__(b"os"),
    lambda: __import__(None),
    lambda: __import__("𝒐s"),
    normalised,
    lambda: __import__("math.os"),
    lambda: __import__("os", {"__package__": "math"}, None, (), 1),
    relative,
    two_up,
    lambda: __import__("os", level=-1),
    lambda: [*map(__import__, ["sys"])],
    lambda: __import__(" os"),
    lambda: __import__("math", fromlist=["os", "__loader__"]),
):
    try:
        print(route())
    except (ImportError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
