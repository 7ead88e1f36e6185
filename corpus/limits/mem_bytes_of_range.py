#: about: bytes of a long range are charged
#: kind: security
#: tests: builtin:bytes threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    bytes(iter(bytearray(10**9)))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
