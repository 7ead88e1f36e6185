#: about: the bounds that nested calls of range have taken count as memory
#: kind: security
#: tests: threat:16 builtin:range
#: limits: steps=300000000 memory=10000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Big:
        def __index__(self):
            return 1 << 8 * 10**6


    class Nested:
        def __init__(self, n):
            self.n = n

        def __index__(self):
            if self.n:
                range(Big(), Big(), Nested(self.n - 1))
            return 1


    range(Big(), Big(), Nested(60))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
