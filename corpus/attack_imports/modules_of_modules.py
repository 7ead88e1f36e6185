#: about: an allowed module does not carry other modules along
#: kind: security
#: imports: math string
#: tests: module:math module:string threat:10
#: stdout:
#| math
#| string

import math
import string

Module = type(math)
for module in (math, string):
    carried = [value for value in vars(module).values() if isinstance(value, Module)]
    for name in ("system", "open", "modules", "path", "getcwd", "eval", "import_module", "_getframe"):
        if any(hasattr(value, name) for value in [module, *carried]):
            print("carries", name)
    for name in ("os", "sys", "_os", "_sys", "builtins", "importlib"):
        if hasattr(module, name):
            print("carries", name)
    print(module.__name__)
