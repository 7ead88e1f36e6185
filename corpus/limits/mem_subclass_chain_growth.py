#: about: a chain of subclasses made without end is charged
#: kind: security
#: tests: builtin:type threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    C = object
    while True:
        C = type("C", (C,), {})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
