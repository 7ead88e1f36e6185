#: about: items of nested slice assignments count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class L(list):
    pass


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        yield bytes(10**6)
        n = self.n
        if n:
            l = []
            l[:] = It(n - 1)


print("start")
try:
    l = []
    l[:] = It(250)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
