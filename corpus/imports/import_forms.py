#: about: import, from, as, star and dotted access
#: kind: language
#: imports: math string
#: stdout:
#| 2 0123456789 4.0 9 1 True True
#| (2, True, True) False
#| 6.283185307179586 True
#| 1.0 True __main__
#| True
#| ImportError cannot import name 'nothing' from 'math' math
#| 50 [2, 3, 2]

import math, string as text
from math import sqrt, floor as down
from math import (ceil,
    pi,)
print(math.floor(2.7), text.digits, sqrt(16), down(9.9), ceil(0.1), pi == math.pi, math.sqrt is sqrt)

def local():
    from math import gcd
    import math as m
    return gcd(4, 6), m is math, "gcd" in locals()

print(local(), "gcd" in globals())

class C:
    from math import tau
    import math

print(C.tau, C.math is math)
from math import *
print(cos(0), "hypot" in globals(), "__name__" in globals() and __name__)
if True:
    import math as again
print(again is math)
try:
    from math import nothing
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0], error.name)
import math
print(sum(map(math.isqrt, range(20))), [f(2.5) for f in (math.floor, math.ceil, math.trunc)])
