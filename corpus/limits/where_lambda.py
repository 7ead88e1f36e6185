#: about: lambdas that call each other without end ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    even = lambda n: odd(n)
    odd = lambda n: n
    while True:
        even(1)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
