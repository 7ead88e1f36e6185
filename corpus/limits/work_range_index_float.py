#: about: searching a long range for a float costs steps
#: kind: security
#: tests: builtin:range threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    range(10**12).index(0.5)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
