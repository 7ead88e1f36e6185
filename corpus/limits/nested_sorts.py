#: about: lists that nested sorts have taken apart count as memory
#: kind: security
#: tests: threat:17
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

items = list(range(20000))
calls = 0


def key(item):
    global calls
    calls += 1
    return len(sorted(items, key=key)) if calls < 200 else item


print("start")
try:
    sorted(items, key=key)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
