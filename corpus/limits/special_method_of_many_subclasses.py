#: about: setting a special method is charged for each subclass
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=20000000
#: limit: steps
#: stdout:
#| start

class Base:
    pass


classes = [type('Sub', (Base,), {}) for number in range(1000)]


print("start")
try:
    while True:
        Base.__len__ = lambda self: 1
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
