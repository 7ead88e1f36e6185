#: about: operations of large sets costs steps
#: kind: security
#: tests: builtin:set threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    a = set(range(10**5))
    b = set(range(50000, 150000))
    while True:
        a & b
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
