#: about: a least common multiple is charged as it grows
#: kind: security
#: imports: math
#: tests: module:math threat:16
#: limits: steps=20000000 memory=20000000
#: limit: steps
#: stdout:
#| start

import math


print("start")
try:
    math.lcm(*[3**n + 2 for n in range(2000)])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
