#: about: an isinstance with a huge tuple costs steps
#: kind: security
#: tests: builtin:isinstance threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    classes = (int,) * 10**6
    while True:
        isinstance("x", classes)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
