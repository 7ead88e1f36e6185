#: about: special methods added to a class with many subclasses costs steps
#: kind: security
#: tests: builtin:type threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class C:
        pass


    subs = [type("S", (C,), {}) for number in range(5000)]
    while True:
        C.__len__ = len
        del C.__len__
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
