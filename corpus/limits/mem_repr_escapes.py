#: about: repr() of control characters is charged
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    text = "\x00" * 10**6
    kept = [repr(text) for turn in range(10**4)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
