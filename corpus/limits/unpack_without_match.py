#: about: unpacking from a generator that searches an endless iterator in vain ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

def endless():
    while True:
        yield 1


print("start")
try:
    first, second, *rest = (value for value in endless() if value == 2)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
