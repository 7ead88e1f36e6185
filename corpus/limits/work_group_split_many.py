#: about: splitting a large group costs steps
#: kind: security
#: tests: builtin:ExceptionGroup threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    group = ExceptionGroup("g", [ValueError(number) for number in range(10**4)])
    while True:
        group.split(KeyError)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
