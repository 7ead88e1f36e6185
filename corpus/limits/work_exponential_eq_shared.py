#: about: comparing structures that double at every level costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    a = b = ()
    for level in range(100):
        a, b = (a, a), (b, b)
    a == b
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
