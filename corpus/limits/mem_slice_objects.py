#: about: slices made without end are charged
#: kind: security
#: tests: builtin:slice threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    kept = []
    while True:
        kept.append(slice(10**100, 10**101, None))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
