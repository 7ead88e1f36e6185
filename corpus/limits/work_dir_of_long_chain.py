#: about: listing the names of a long chain of classes costs steps
#: kind: security
#: tests: builtin:dir threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    C = object
    for number in range(500):
        C = type("C", (C,), {"name%d" % number: 0})
    while True:
        dir(C)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
