#: about: the minimum of a long range costs steps
#: kind: security
#: tests: builtin:min builtin:range threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    min(range(10**12))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
