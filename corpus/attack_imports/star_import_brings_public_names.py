#: about: a star import brings only the public names of the module
#: kind: security
#: imports: math
#: tests: module:math threat:10
#: stdout:
#| [] True

from math import *

print([name for name in globals() if name.startswith("_") and name not in ("__name__", "__builtins__")], floor(2.5) == 2)
