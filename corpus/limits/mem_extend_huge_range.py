#: about: a range that is too long for any list is charged before it is made
#: kind: security
#: tests: threat:16 builtin:range
#: limits: steps=50000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    x = []
    x.extend(range(1 << 60))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
