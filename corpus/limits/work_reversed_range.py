#: about: walking a reversed range costs steps
#: kind: security
#: tests: builtin:reversed threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    for x in reversed(range(10**12)):
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
