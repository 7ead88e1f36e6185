#: about: a frozenset of a long range is charged
#: kind: security
#: tests: builtin:frozenset threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    frozenset(range(10**12))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
