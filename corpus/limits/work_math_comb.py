#: about: binomial coefficients again and again costs steps
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
    while True:
        math.comb(5000, 2500)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
