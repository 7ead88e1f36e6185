#: about: max over an endless generator ends with the step limit
#: kind: security
#: tests: builtin:max threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

def endless():
    while True:
        yield 1


print("start")
try:
    max(endless())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
