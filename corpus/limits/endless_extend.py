#: about: extending a list by an endless generator ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

def endless():
    while True:
        yield 1


print("start")
try:
    [].extend(endless())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
