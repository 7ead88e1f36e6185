#: about: the work of a native function of the library is charged before it is done
#: kind: security
#: imports: math
#: tests: module:math threat:15
#: limits: steps=200000 memory=500000000
#: limit: steps
#: stdout:
#| start

import math

print("start")
try:
    math.factorial(200_000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
