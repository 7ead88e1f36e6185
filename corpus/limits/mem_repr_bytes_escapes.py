#: about: repr() of bytes that need escapes is charged
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    data = bytes(10**6)
    kept = [repr(data) for turn in range(10**4)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
