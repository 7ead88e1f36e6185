#: about: keyword arguments being merged count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class G:
    def __init__(s, n):
        s.n = n

    def keys(s):
        return ['a' * 10**6, 'b']

    def __getitem__(s, k):
        n = s.n
        if k == 'b' and n:
            (lambda **k: 0)(**G(n - 1))
        return 1


print("start")
try:
    (lambda **k: 0)(**G(250))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
