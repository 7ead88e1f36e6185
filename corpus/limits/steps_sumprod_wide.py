#: about: a sum of products of wide numbers spends steps for each of them
#: kind: security
#: imports: math
#: tests: threat:15 module:math
#: limits: steps=3000000 memory=1000000000
#: limit: steps
#: stdout:
#| start

import math

print("start")
try:
    math.sumprod([1 << 10**6] * 2000, [1 << 10**6] * 2000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
