#: about: exception groups that hold groups are charged
#: kind: security
#: tests: builtin:ExceptionGroup threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    group = ExceptionGroup("g", [ValueError()])
    while True:
        group = ExceptionGroup("g", [group, group])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
