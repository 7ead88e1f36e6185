#: about: string.Formatter and its subclasses read fields with the guard
#: kind: security
#: imports: string
#: tests: module:string attribute:__globals__ attribute:__code__ threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| f 1

import string


class Own(string.Formatter):
    def get_value(self, key, args, kwargs):
        return f


def f():
    pass


formatter = string.Formatter()
for attempt in (
    lambda: formatter.format("{0.__globals__}", f),
    lambda: formatter.vformat("{x.__globals__}", (), {"x": f}),
    lambda: formatter.get_field("0.__code__", (f,), {}),
    lambda: Own().format("{anything.__globals__}"),
    lambda: Own().format("{0.__code__}"),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
print(formatter.format("{0.__name__} {1[0]}", f, [1]))
