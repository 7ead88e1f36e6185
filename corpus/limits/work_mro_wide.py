#: about: linearising classes of many bases costs steps
#: kind: security
#: tests: builtin:type threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    while True:
        bases = tuple(type("B%d" % number, (), {}) for number in range(300))
        type("C", bases, {})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
