#: about: walking an endless enumeration costs steps
#: kind: security
#: tests: builtin:enumerate threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    for x in enumerate(iter(int, 1)):
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
