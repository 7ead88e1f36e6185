#: about: texts that print() has made and not written count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class A:
    def __str__(self):
        return 'x' * 10**6


class W:
    def __init__(self, n):
        self.n = n

    def write(self, t):
        del t
        n = self.n
        if n:
            print(A(), file=W(n - 1))


print("start")
try:
    print(A(), file=W(300))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
