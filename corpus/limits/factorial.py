#: about: a factorial with a huge result is charged before it is computed
#: kind: security
#: imports: math
#: tests: module:math threat:16
#: limits: steps=1000000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

import math

print("start")
try:
    math.factorial(10**9)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
