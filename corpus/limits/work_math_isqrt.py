#: about: square roots of large numbers costs steps
#: kind: security
#: imports: math
#: tests: module:math threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

import math


print("start")
try:
    number = 3**100000
    while True:
        math.isqrt(number)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
