#: about: string.Formatter with its methods overridden to hand in blocked paths, and its own methods called by hand
#: kind: security
#: imports: string
#: tests: module:string attribute:__globals__ attribute:__code__ threat:6
#: stdout:
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#| AttributeError attribute access to '__closure__' is blocked in this environment
#| {0.__globals__}
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| 1
#| AttributeError attribute access to '__code__' is blocked in this environment
#| [('', '0.__globals__', '{1}', 'r')]
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#| TypeError cannot set 'get_field' attribute of immutable type 'Formatter'
#| ValueError Unknown conversion specifier z

from string import Formatter


def f(): pass


class Own(Formatter):
    def parse(self, text): return [("", "0.__globals__", "", None)]


class Field(Formatter):
    def get_field(self, name, arguments, keywords): return super().get_field("0.__code__", arguments, keywords)


class Value(Formatter):
    def get_value(self, key, arguments, keywords): return f
    def check_unused_args(self, used, arguments, keywords): print("used", used)


class Convert(Formatter):
    def convert_field(self, value, conversion): return "{0.__globals__}"


for action in (lambda: Own().format("x", f), lambda: Field().format("{0}", f), lambda: Value().format("{any.__closure__}"), lambda: Convert().format("{0}", f),
               lambda: Formatter().get_field("0.__globals__", (f,), {}), lambda: Formatter().vformat("{0.__globals__}", (f,), {}), lambda: Formatter().get_value("x", (), {"x": 1}),
               lambda: Formatter().vformat("{x.__code__}", (), type("M", (dict,), {"__missing__": lambda self, key: f})()), lambda: [*Formatter().parse("{0.__globals__!r:{1}}")],
               lambda: Formatter.get_field.__globals__, lambda: Formatter.vformat.__code__, lambda: setattr(Formatter, "get_field", None), lambda: Formatter().convert_field(f, "z")):
    try:
        print(action())
    except Exception as refused:
        print(type(refused).__name__, refused)
