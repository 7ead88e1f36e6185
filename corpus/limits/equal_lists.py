#: about: comparing lists of identical items is charged by their length
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=20000000
#: limit: steps
#: stdout:
#| start

left = [1] * 100000
right = [1] * 100000


print("start")
try:
    while True:
        left == right
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
