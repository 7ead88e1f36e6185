#: about: a condition of a group split that never ends ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    ExceptionGroup("g", [ValueError()]).split(lambda error: [None for x in iter(int, 1)])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
