#: about: the orders of a long chain of classes are charged
#: kind: security
#: tests: builtin:type threat:16
#: limits: steps=2000000000 memory=14000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    top = object
    for number in range(2000):
        top = type("C", (top,), {})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
