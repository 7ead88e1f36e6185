#: about: a list of the bytes of a view is charged
#: kind: security
#: tests: builtin:memoryview threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    view = memoryview(bytes(10**6))
    kept = []
    while True:
        kept.append(view.tolist())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
