#: about: a number of permutations is charged as it grows
#: kind: security
#: imports: math
#: tests: module:math threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

import math


print("start")
try:
    math.perm(10**9, 10**8)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
