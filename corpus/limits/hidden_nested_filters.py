#: about: items that only filter() holds, at every level of a recursion counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    def test(item):
        level = item[0]
        del item
        if level:
            list(filter(test, ((level - 1, bytes(10**6)) for turn in range(1))))


    list(filter(test, ((300, bytes(10**6)) for turn in range(1))))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
