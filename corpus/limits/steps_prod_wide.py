#: about: a product of wide numbers spends steps for each multiplication
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
    math.prod([1 << 10**6] * 2000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
