#: about: operands that an operator forgets count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class L:
    def __init__(self, n):
        self.n = n
        self.b = bytes(10**6)

    def __add__(self, o):
        n = self.n
        del self, o
        if n:
            L(n - 1) + L(0)
        return 1


print("start")
try:
    L(300) + L(0)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
