#: about: multiplying large integers costs steps
#: kind: security
#: tests: builtin:int threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    number = 3**100000
    while True:
        number * number
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
