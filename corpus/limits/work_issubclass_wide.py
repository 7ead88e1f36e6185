#: about: an issubclass with a huge tuple costs steps
#: kind: security
#: tests: builtin:issubclass threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    classes = (int,) * 10**6
    while True:
        issubclass(str, classes)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
