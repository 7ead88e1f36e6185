#: about: iterators that delegation drives count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class I:
    def __init__(self, n):
        self.n = n
        self.b = bytes(10**6)

    def __iter__(self):
        return self

    def __next__(self):
        n = self.n
        del self
        if n:
            next(g(n - 1), 0)
        raise StopIteration


def g(n):
    yield from I(n)


print("start")
try:
    next(g(300), 0)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
