#: about: a drain in which no bytecode runs is charged too
#: kind: security
#: tests: builtin:any builtin:map builtin:filter threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    all(map(bool, iter(int, 1))) or any(filter(None, iter(int, 1)))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
