#: about: the products that nested calls of prod hold count as memory
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
    def nested(n):
        yield 1 << 8 * 10**6
        yield 1
        if n:
            math.prod(nested(n - 1))
        yield 1


    math.prod(nested(60))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
