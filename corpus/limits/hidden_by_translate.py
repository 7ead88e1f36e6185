#: about: texts that a translation builds count at every level of a recursion
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class Tb:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, k):
        if k == 97:
            return 'x' * 10**6
        n = self.n
        if n:
            'ab'.translate(Tb(n - 1))
        return ''


print("start")
try:
    'ab'.translate(Tb(300))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
