#: about: comparing long bytes costs steps
#: kind: security
#: tests: builtin:bytes threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    a = bytes(10**6)
    b = bytes(bytearray(10**6))
    while True:
        a < b
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
