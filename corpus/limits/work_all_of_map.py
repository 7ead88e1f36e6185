#: about: all() over an endless map costs steps
#: kind: security
#: tests: builtin:all builtin:map threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    all(map(lambda x: True, iter(int, 1)))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
