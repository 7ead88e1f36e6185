#: about: ascii() of wide text is charged
#: kind: security
#: tests: builtin:ascii threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    text = "\U0001f600" * 10**6
    kept = [ascii(text) for turn in range(10**4)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
