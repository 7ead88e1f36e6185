#: about: context managers whose exit forgets them count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class W:
    def __init__(self, n):
        self.n = n
        self.b = bytes(10**6)

    def __enter__(self):
        pass

    def __exit__(self, *a):
        n = self.n
        del self, a
        if n:
            f(n - 1)


def f(n):
    with W(n):
        pass


print("start")
try:
    f(300)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
