#: about: dividing large integers costs steps
#: kind: security
#: tests: builtin:divmod threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    number = 3**200000
    other = 7**50000
    while True:
        number // other
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
