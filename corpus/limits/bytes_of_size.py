#: about: bytes of a given size are charged before they are built
#: kind: security
#: tests: builtin:bytes threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    bytes(10**12)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
