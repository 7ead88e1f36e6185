#: about: a sort key that never returns ends with the step limit
#: kind: security
#: tests: builtin:sorted threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

def key(value):
    while True:
        value += 1


print("start")
try:
    sorted([2, 1], key=key)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
