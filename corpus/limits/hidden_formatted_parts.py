#: about: the parts of a text that a format builds counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Part:
        def __format__(self, spec):
            return "x" * 10**6


    ("{0}" * 300).format(Part())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
