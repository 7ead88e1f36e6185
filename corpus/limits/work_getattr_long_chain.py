#: about: looking for an attribute along a long chain of classes costs steps
#: kind: security
#: tests: builtin:hasattr threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    C = object
    for number in range(900):
        C = type("C", (C,), {})
    thing = C()
    while True:
        hasattr(thing, "missing%d" % id(object()))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
