#: about: a match of long sequences costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    values = [0] * 10**5
    while True:
        match values:
            case [1, *rest]:
                pass
            case [*rest, 1]:
                pass
            case [0, *rest]:
                pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
