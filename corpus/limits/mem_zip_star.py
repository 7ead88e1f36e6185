#: about: zip over the items of many long lists is charged
#: kind: security
#: tests: builtin:zip threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    kept = list(zip(*[range(10**12)] * 1000))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
