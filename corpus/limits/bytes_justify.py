#: about: padding bytes to a huge width is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    b'7'.rjust(10**12)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
