#: about: an imported module gives away no loader, spec, builtins or import machinery
#: kind: security
#: imports: math string
#: tests: module:math module:string attribute:__loader__ attribute:__spec__ attribute:__builtins__ attribute:__dict__ attribute:__globals__ attribute:__import__ threat:10
#: stdout:
#| math
#| ["attribute access to '__loader__' is blocked in this environment"]
#| ["attribute access to '__spec__' is blocked in this environment"]
#| ["attribute access to '__builtins__' is blocked in this environment"]
#| ["attribute access to '__dict__' is blocked in this environment"]
#| ["attribute access to '__import__' is blocked in this environment"]
#| ["attribute access to '__globals__' is blocked in this environment"]
#| string
#| ["attribute access to '__loader__' is blocked in this environment"]
#| ["attribute access to '__spec__' is blocked in this environment"]
#| ["attribute access to '__builtins__' is blocked in this environment"]
#| ["attribute access to '__dict__' is blocked in this environment"]
#| ["attribute access to '__import__' is blocked in this environment"]
#| ["attribute access to '__globals__' is blocked in this environment"]
#| attribute access to '__loader__' is blocked in this environment
#| attribute access to '__spec__' is blocked in this environment
#| attribute access to '__loader__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment

import math
import string

for module in (math, string):
    print(module.__name__)
    for name in ("__loader__", "__spec__", "__builtins__", "__dict__", "__import__", "__globals__"):
        texts = set()
        for route in (getattr, hasattr, delattr, lambda o, n: getattr(o, n, 0), lambda o, n: setattr(o, n, 0)):
            try:
                texts.add(repr(route(module, name)))
            except AttributeError as refused:
                texts.add(str(refused))
        print(sorted(texts))
for attempt in (
    lambda: math.__loader__.load_module("os"),
    lambda: math.__spec__.loader.load_module("os"),
    lambda: string.__loader__.get_data("/etc/passwd"),
    lambda: string.capwords.__globals__["_re"],
    lambda: string.capwords.__builtins__["open"],
    lambda: string.Formatter.format.__globals__,
    lambda: math.floor.__self__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
