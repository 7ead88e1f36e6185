#: about: moving the bytes of a long bytearray costs steps
#: kind: security
#: tests: builtin:bytearray threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    data = bytearray(10**6)
    while True:
        del data[0]
        data.append(0)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
