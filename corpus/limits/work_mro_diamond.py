#: about: linearising a ladder of diamonds costs steps
#: kind: security
#: tests: builtin:type threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    A = type("A", (), {})
    B = type("B", (), {})
    while True:
        A, B = type("A", (A, B), {}), type("B", (A, B), {})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
