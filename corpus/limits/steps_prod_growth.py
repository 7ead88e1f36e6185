#: about: a product of many numbers is charged as it grows
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
    math.prod(range(1, 10**9))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
