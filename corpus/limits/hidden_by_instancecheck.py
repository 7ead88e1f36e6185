#: about: objects that an instance check looks at count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class M(type):
    def __instancecheck__(c, o):
        n = o.n
        del o
        if n:
            isinstance(O(n - 1), (C,))
        return False


class C(metaclass=M):
    pass


class O:
    def __init__(self, n):
        self.n = n
        self.b = bytes(10**6)


print("start")
try:
    isinstance(O(300), (C,))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
