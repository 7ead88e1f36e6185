#: about: zip and enumerate of endless iterators, drained, end with the step limit
#: kind: security
#: tests: builtin:zip builtin:enumerate threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

def endless():
    while True:
        yield 1


print("start")
try:
    for pair in zip(enumerate(endless()), endless()):
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
