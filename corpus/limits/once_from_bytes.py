#: about: the integer that a long text of bytes becomes is charged before it is made
#: kind: security
#: tests: builtin:int threat:16
#: limits: steps=2000000000 memory=5000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    data = b"\xff" * 2000000
    print("made")
    int.from_bytes(data, "little")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
