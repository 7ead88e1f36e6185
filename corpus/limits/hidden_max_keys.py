#: about: the best item of a nested max counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    def key(level):
        if level:
            return len(max([bytes(10**6), level - 1], key=lambda item: key(item) if type(item) is int else 0))
        return 0


    kept = [max([bytes(10**6)] * 2, key=len) for turn in range(300)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
