#: about: a set that grows without end ends with the memory limit
#: kind: security
#: tests: builtin:set threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    members = set()
    while True:
        members.add(len(members))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
