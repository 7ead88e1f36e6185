#: about: classes built from namespaces with lying keys offer no blocked name
#: kind: security
#: tests: attribute:__globals__ builtin:type threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Liar(str):
    def __eq__(self, other):
        return str.__str__(self) == other or other == "plain"

    def __hash__(self):
        return hash("plain")


def build():
    return type("Made", (), {Liar("__globals__"): "value"})


try:
    made = build()
    for attempt in (lambda: made.__globals__, lambda: getattr(made, "__globals__"), lambda: getattr(made, Liar("__globals__"))):
        try:
            print(attempt())
        except AttributeError as refused:
            print(refused)
except TypeError:
    print("refused to build")
