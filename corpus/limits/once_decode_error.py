#: about: the bytes that a decoding error copies are charged before they are taken
#: kind: security
#: tests: builtin:UnicodeDecodeError threat:16
#: limits: steps=2000000000 memory=5000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    data = bytearray(3000000)
    print("made")
    UnicodeDecodeError("utf-8", data, 0, 1, "reason")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
