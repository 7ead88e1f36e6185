#: about: a module of the library cannot be written, so nothing is left for the next program
#: kind: security
#: imports: math string
#: tests: module:math module:string builtin:setattr builtin:delattr threat:20
#: stdout:
#| [] {}
#| 3.141592653589793

import math
import string

written = []
for action in (
    lambda: setattr(math, "pi", 3), lambda: setattr(math, "new", 1), lambda: delattr(math, "pi"), lambda: setattr(math.sin, "x", 1),
    lambda: setattr(string, "digits", ""), lambda: setattr(string.Template, "delimiter", "#"), lambda: setattr(string.Formatter, "x", 1),
    lambda: setattr(string.capwords, "x", 1), lambda: setattr(string.capwords, "__defaults__", (1,)),
    lambda: setattr(string.Template.substitute, "__kwdefaults__", {}), lambda: delattr(string.Template, "substitute"),
    lambda: setattr(string.Formatter.get_field, "__name__", "x"),
):
    try:
        action()
        written.append(action)
    except (AttributeError, TypeError):
        pass
string.Template.__annotations__["x"] = 1
print(written, string.Template.__annotations__)
print(math.pi)
