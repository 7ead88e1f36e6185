#: about: copying long views costs steps
#: kind: security
#: tests: builtin:memoryview threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    view = memoryview(bytes(10**6))[::2]
    while True:
        view.tobytes()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
