#: about: a split of bytes into very many empty parts is charged
#: kind: security
#: tests: builtin:bytes threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    data = b"," * 10**6
    print("made")
    data.split(b",")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
