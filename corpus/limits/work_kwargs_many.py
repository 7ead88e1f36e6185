#: about: calls with many keyword arguments costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    table = {"k%d" % number: 0 for number in range(10**4)}
    while True:
        (lambda **kwargs: 0)(**table)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
