#: about: any() over a filter that gives nothing costs steps
#: kind: security
#: tests: builtin:any builtin:filter threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    any(filter(None, iter(int, 1)))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
