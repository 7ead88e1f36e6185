#: about: greatest common divisors of large numbers costs steps
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
    a, b = 1, 1
    while True:
        a, b = b, a + b
        math.gcd(a, b)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
