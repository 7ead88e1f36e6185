#: about: the totals that nested calls of sumprod hold count as memory
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
            math.sumprod(nested(n - 1), ones())
        yield 1


    def ones():
        while True:
            yield 1


    math.sumprod(nested(60), ones())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
