#: about: all over an endless native iterator ends with the step limit
#: kind: security
#: tests: builtin:all builtin:iter threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    all(iter(lambda: 1, 0))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
