#: about: format fields refuse blocked names through each formatting function, in each form of the template
#: kind: security
#: imports: string
#: tests: attribute:__globals__ attribute:__dict__ builtin:format
#: stdout:
#| 66 refused
#| 'function' object has no attribute '__glob\uff41ls__'
#| no attribute through __format__
#| $f.__globals__ is text

import string


class Sly(str):
    def __str__(self): return "{f.__name__}"
    def __eq__(self, other): return True
    def __hash__(self): return 1


class Map(dict):
    def __missing__(self, key): return f


def f(): pass


class Lazy(string.Formatter):
    def get_value(self, key, args, kwargs): return f


ROUTES = [
    lambda t: t.format(f=f),
    lambda t: str.format(t, f=f),
    lambda t: t.format_map({"f": f}),
    lambda t: str.format_map(t, Map()),
    lambda t: "".join(map(lambda x: x.format(f=f), [t])),
    lambda t: ("{0:" + "{" + t[1:-1] + "}" + "}").format(1, f=f),
    lambda t: string.Formatter().format(t, f=f),
    lambda t: string.Formatter().vformat(t, (), {"f": f}),
    lambda t: string.Formatter().get_field(t[1:-1].removesuffix("!r"), (), {"f": f}),
    lambda t: Lazy().format(t),
    lambda t: Lazy().get_field(t[1:-1].removesuffix("!r"), (), {}),
]
refused = 0
for name in ("__globals__", "__dict__"):
    for template in ("{f." + name + "}", "{f." + name + "!r}", Sly("{f." + name + "}")):
        for route in ROUTES:
            try:
                print("OPEN", template, route(template))
            except AttributeError as e:
                if str(e) == "attribute access to '" + name + "' is blocked in this environment":
                    refused += 1
                else:
                    print(name, e)
print(refused, "refused")
try:
    "{f.__glob\uff41ls__}".format(f=f)
except AttributeError as e:
    print(ascii(str(e))[1:-1])
try:
    print(format(f, "__globals__"))
except TypeError:
    print("no attribute through __format__")
print(string.Template("$f.__globals__").safe_substitute({}), "is text")
