#: about: format_map is guarded like format, and its mapping is an ordinary mapping
#: kind: security
#: tests: attribute:__globals__ attribute:__subclasses__ threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| function

class Mapping(dict):
    def __missing__(self, key):
        return function


def function():
    pass


for text in ("{x.__globals__}", "{any.__globals__[x]}", "{x.__class__.__subclasses__}"):
    try:
        print(text.format_map(Mapping()))
    except AttributeError as refused:
        print(refused)
print("{x.__name__}".format_map({"x": function}))
