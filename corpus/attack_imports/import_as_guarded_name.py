#: about: an import bound to the name of a builtin shadows it for the program only
#: kind: security
#: imports: math
#: tests: module:math builtin:getattr attribute:__globals__ threat:10
#: stdout:
#| module
#| attribute access to '__globals__' is blocked in this environment

import math as getattr

print(type(getattr).__name__)
del getattr
try:
    getattr(lambda: 0, "__globals__")
except AttributeError as refused:
    print(refused)
