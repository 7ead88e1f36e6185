#: about: a generator expression that gives nothing ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    next(x for x in iter(int, 1) if x)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
