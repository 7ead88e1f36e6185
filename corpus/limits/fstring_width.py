#: about: a huge computed width in an f-string is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    f"{'':{10**9}}"
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
