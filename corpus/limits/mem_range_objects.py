#: about: ranges of huge bounds made without end are charged
#: kind: security
#: tests: builtin:range threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    kept = []
    while True:
        kept.append(range(10**100, 10**101, 10**50))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
