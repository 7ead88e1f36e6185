#: about: lists of keys that only a dictionary update holds, at every level of a recursion counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Source:
        def __init__(self, level):
            self.level = level

        def keys(self):
            return [self.level, bytes(10**6)]

        def __getitem__(self, key):
            if type(key) is int and key:
                dict(Source(key - 1))


    dict(Source(300))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
