#: about: objects whose __init__ forgets them count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class C:
    def __init__(self, n):
        self.b = bytes(10**6)
        del self
        if n:
            C(n - 1)


print("start")
try:
    C(300)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
