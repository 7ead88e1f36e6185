#: about: a norm of many coordinates costs steps
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
    values = [1.0] * 10**5
    while True:
        math.hypot(*values)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
