#: about: a huge factorial is refused for its memory before any work is done for it
#: kind: security
#: imports: math
#: tests: module:math threat:16
#: limits: steps=100000 memory=8000000
#: limit: memory
#: stdout:
#| start

import math


print("start")
try:
    math.factorial(10**7)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
