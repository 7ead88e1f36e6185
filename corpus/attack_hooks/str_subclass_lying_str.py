#: about: __str__ and __format__ of a str subclass do not answer for it where a name is asked
#: kind: security
#: tests: attribute:__dict__ builtin:getattr threat:7 threat:9
#: stdout:
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment

class Name(str):
    def __str__(self):
        return "harmless"

    def __repr__(self):
        return "harmless"

    def __format__(self, spec):
        return "harmless"

    def __eq__(self, other):
        return other == "harmless"

    __hash__ = str.__hash__


class Thing:
    harmless = "reached"


for action in (
    lambda: getattr(Thing(), Name("__dict__")),
    lambda: setattr(Thing(), Name("__dict__"), {}),
    lambda: delattr(Thing(), Name("__dict__")),
):
    try:
        print(action())
    except AttributeError as refused:
        print(refused)
