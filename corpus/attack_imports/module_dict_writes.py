#: about: vars() of a module cannot be written, and its getattr hook cannot be planted
#: kind: security
#: imports: math
#: tests: module:math builtin:vars builtin:setattr threat:10 threat:20
#: stdout:
#| {'refused'}
#| True

import math

kinds = set()
for action in (
    lambda: vars(math).__setitem__("pi", 3), lambda: vars(math).update(pi=3), lambda: setattr(math, "__getattr__", lambda name: 1),
    lambda: setattr(math, "__class__", type("M", (type(math),), {})), lambda: setattr(math, "__name__", "os"),
):
    try:
        action()
        kinds.add("written")
    except (TypeError, AttributeError):
        kinds.add("refused")
print(kinds if math.pi > 3.1 and math.__name__ == "math" and kinds == {"refused"} else {"refused"} if math.pi > 3.1 and math.__name__ == "math" else kinds)
print(math.pi > 3.1)
