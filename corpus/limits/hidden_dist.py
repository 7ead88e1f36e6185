#: about: the points that nested calls of dist hold count as memory
#: kind: security
#: imports: math
#: tests: threat:16 module:math
#: limits: steps=300000000 memory=10000000
#: limit: memory
#: stdout:
#| start

import math

print("start")
try:
    def point(n):
        if n:
            math.dist(point(0), point(n - 1))
        yield from [0.5] * 60000


    math.dist(point(0), point(60))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
