#: about: counting in a long range by equality costs steps
#: kind: security
#: tests: builtin:range threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    range(10**12).count(0.5)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
