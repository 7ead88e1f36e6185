#: about: the products and the total of sumprod are charged before they are made
#: kind: security
#: imports: math
#: tests: threat:16 module:math
#: limits: steps=3000000000 memory=12000000
#: limit: memory
#: stdout:
#| start

import math

print("start")
try:
    math.sumprod([1 << 40 * 10**6, 1], [1 << 40 * 10**6, 1])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
