#: about: the sum of a long range costs steps
#: kind: security
#: tests: builtin:sum builtin:range threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    sum(range(10**12))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
