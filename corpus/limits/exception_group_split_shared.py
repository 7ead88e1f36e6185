#: about: splitting a group that shares its parts counts what it makes
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

group = ExceptionGroup('leaf', [ValueError(), KeyError()])
for level in range(60):
    group = ExceptionGroup('level', [group, group])


print("start")
try:
    group.split(ValueError)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
