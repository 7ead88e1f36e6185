#: about: hashing long tuples costs steps
#: kind: security
#: tests: builtin:hash threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    values = tuple(range(10**5))
    while True:
        hash(values)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
