#: about: a class whose __set_name__ hooks build the next one count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class S:
    def __set_name__(self, owner, name):
        n = owner.n
        del owner
        if n:
            make(n - 1)


def make(n):
    type('C', (), {'n': n, 'b': bytes(10**6), 's': S()})


print("start")
try:
    make(300)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
