#: about: the escapes of a text in ascii are charged before they are written
#: kind: security
#: tests: threat:16 builtin:ascii
#: limits: steps=2000000000 memory=6500000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    text = "\U0001f600" * 500000
    print("made")
    ascii(text)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
