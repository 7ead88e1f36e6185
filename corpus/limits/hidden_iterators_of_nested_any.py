#: about: iterators that only any() holds, at every level of a recursion counts while native code holds it
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

        def __iter__(self):
            return map(deeper, [bytes(10**6), self.level])


    def deeper(item):
        if type(item) is int and item:
            any(Source(item - 1))


    any(Source(300))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
