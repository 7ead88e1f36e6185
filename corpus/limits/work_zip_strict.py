#: about: a strict zip of endless iterators costs steps
#: kind: security
#: tests: builtin:zip threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    for pair in zip(iter(int, 1), iter(int, 1), strict=True):
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
