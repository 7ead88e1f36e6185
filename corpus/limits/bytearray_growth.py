#: about: a bytearray that grows without end ends with the memory limit
#: kind: security
#: tests: builtin:bytearray threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    data = bytearray(b'x')
    while True:
        data.extend(data)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
