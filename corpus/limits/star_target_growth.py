#: about: a starred target that takes an endless generator is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

def endless():
    while True:
        yield 1


print("start")
try:
    first, *rest = endless()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
