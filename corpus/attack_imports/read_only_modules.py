#: about: what an allowed module offers cannot be changed in place for another sandbox
#: kind: security
#: imports: math
#: tests: module:math threat:10
#: stdout:
#| True True
#| refused

import math

before = math.pi
try:
    math.pi = 3
except (AttributeError, TypeError):
    pass
try:
    del math.sqrt
except (AttributeError, TypeError):
    pass
import math as again

print(before > 3.14, again is math)
try:
    setattr(math.floor, "__name__", "other")
    print("changed")
except (AttributeError, TypeError):
    print("refused")
