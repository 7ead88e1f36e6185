#: about: a walk over groups that double at every level costs steps
#: kind: security
#: tests: builtin:ExceptionGroup threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    group = ExceptionGroup("g", [ValueError()])
    for level in range(100):
        group = ExceptionGroup("g", [group, group])
    try:
        raise group
    except* KeyError:
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
