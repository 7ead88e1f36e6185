#: about: global names made without end are charged
#: kind: security
#: tests: builtin:globals threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    names = globals()
    while True:
        names["name%d" % len(names)] = 0
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
