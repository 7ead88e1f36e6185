#: about: the namespace of a module of the safe library is a copy, without the blocked names
#: kind: security
#: profile: compat
#: imports: math string
#: tests: attribute:__builtins__ module:math module:string
#: stdout:
#| True True
#| []
#| AttributeError cannot set attribute 'pi' of module 'math': modules of the safe library are read-only
#| AttributeError cannot delete attribute 'pi' of module 'math': modules of the safe library are read-only
#| TypeError can't apply this __setattr__ to module object
#| TypeError can't apply this __delattr__ to module object
#| AttributeError readonly attribute
#| True

import math
import string

for module in (math, string):
    module.__dict__["pi"] = module.__dict__["digits"] = 3
    module.__dict__.clear()
    vars(module).clear()
print(math.pi > 3.1, string.digits == "0123456789")
print(sorted({"__builtins__", "__globals__", "__loader__", "__spec__"} & set(string.__dict__)))
Module = type(math)
for route in (
    lambda: Module.__setattr__(math, "pi", 3),
    lambda: Module.__delattr__(math, "pi"),
    lambda: object.__setattr__(math, "pi", 3),
    lambda: object.__delattr__(math, "pi"),
    lambda: Module.__dict__["__dict__"].__set__(math, {}),
):
    try:
        print("CHANGED", route())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(math.pi > 3.1)
