#: about: a call with the items of a long range as arguments is charged
#: kind: security
#: tests: builtin:print threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    print(*range(10**12))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
