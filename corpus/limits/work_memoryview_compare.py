#: about: comparing long views costs steps
#: kind: security
#: tests: builtin:memoryview threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    view = memoryview(bytes(10**6))
    other = memoryview(bytes(10**6))
    while True:
        view == other
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
