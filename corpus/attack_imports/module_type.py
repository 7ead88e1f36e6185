#: about: a module made by hand is an empty one
#: kind: security
#: imports: math
#: tests: module:math attribute:__loader__ attribute:__spec__ attribute:__builtins__ threat:10
#: stdout:
#| os words False False
#| 1 ['value']
#| attribute access to '__loader__' is blocked in this environment
#| attribute access to '__spec__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment

import math

Module = type(math)
made = Module("os", "words")
print(made.__name__, made.__doc__, hasattr(made, "system"), hasattr(made, "path"))
made.value = 1
print(made.value, sorted(name for name in vars(made) if not name.startswith("__")))
for name in ("__loader__", "__spec__", "__builtins__"):
    try:
        print(getattr(made, name))
    except AttributeError as refused:
        print(refused)
