#: about: comparing long equal bytes is charged by their length
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=20000000
#: limit: steps
#: stdout:
#| start

left = b'a' * 1000000
right = b'a' * 999999 + b'a'


print("start")
try:
    while True:
        left == right
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
