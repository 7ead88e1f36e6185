#: about: a bytearray of a given size is charged before it is built
#: kind: security
#: tests: builtin:bytearray threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    bytearray(10**12)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
