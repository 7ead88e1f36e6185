#: about: groups that a split takes apart count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class G(ExceptionGroup):
    def derive(s, e):
        n = s.n
        del s, e
        if n:
            mk(n - 1).split(lambda x: False)
        return ExceptionGroup('', [ValueError()])


def mk(n):
    g = G('g', [ValueError(bytes(10**6))])
    g.n = n
    return g


print("start")
try:
    mk(200).split(lambda x: False)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
