#: about: an object that deletes its own name for itself while native code uses it counts while native code holds it
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
            self.data = bytes(10**6)

        def __iter__(self):
            return self

        def __next__(self):
            level = self.level
            del self
            if level:
                list(Source(level - 1))
            raise StopIteration


    list(Source(300))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
