#: about: bytes of an endless iterator are charged as they grow
#: kind: security
#: tests: threat:16 builtin:bytes
#: limits: steps=50000000 memory=5000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    bytes(iter(int, 1))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
