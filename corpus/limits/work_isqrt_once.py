#: about: one square root of a number of nine million digits can be stopped
#: kind: security
#: imports: math
#: tests: threat:15
#: limits: memory=1000000000 steps=30000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    import math
    math.isqrt(10**9_000_000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
