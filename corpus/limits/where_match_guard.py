#: about: a match whose guard never holds ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    while True:
        match 1:
            case x if x > 1:
                break
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
