#: about: a sum of products of endless sources costs steps
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
    math.sumprod(iter(int, 1), iter(int, 1))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
