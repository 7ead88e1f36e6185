#: about: format fields whose __format__, __getitem__ and __getattr__ change the arguments and the mapping meanwhile
#: kind: security
#: tests: builtin:format attribute:__globals__ threat:6 threat:9
#: stdout:
#| {0.__globals__}{0.__globals__} 2
#| KeyError 'x'
#| s{0.__globals__}
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#|    {0.__code__}
#| AttributeError attribute access to '__code__' is blocked in this environment
#| ValueError Invalid format specifier '{0.__globals__}' for object of type 'int'
#| {0.__code__}
#| TypeError format() argument 2 must be str, not Changing
#| {0.__code__}
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| KeyError '__class__'
#| AttributeError attribute access to '__mro__' is blocked in this environment

class Changing:
    def __init__(self): self.values = {"a": 1}
    def __format__(self, spec):
        arguments.clear()
        mapping.clear()
        return spec + "{0.__globals__}"
    def __getattr__(self, name): return (lambda: 0) if name == "function" else self
    def __getitem__(self, key): return self if key != "g" else (lambda: 0)
    def __str__(self): return "{0.__code__}"
    __repr__ = __str__


changing = Changing()
arguments, mapping = [changing, 2], {"x": changing, "y": 3}
for action in (lambda: "{0:{0}} {1}".format(*arguments), lambda: "{x} {y}".format_map(mapping), lambda: "{0.a[b].c:s}".format(changing), lambda: "{0.function.__globals__}".format(changing),
               lambda: "{0[g].__code__}".format(changing), lambda: "{0!s:{1}}".format(changing, ">15"), lambda: "{0!r}".format(changing).format(lambda: 0),
               lambda: "{:{}}".format(5, changing), lambda: "%s" % changing, lambda: format(changing, changing), lambda: f"{changing!s:{5}}", lambda: "{0.__init__.__globals__}".format(changing),
               lambda: "{0[__class__]}".format({}), lambda: "{0[0].__class__.__mro__}".format([1])):
    try:
        print(action())
    except Exception as refused:
        print(type(refused).__name__, refused)
