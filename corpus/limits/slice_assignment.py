#: about: a slice assignment that doubles a list ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    items = [0]
    while True:
        items[:] = items + items
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
