#: about: a property that never returns is not swallowed by hasattr, getattr's default or next's default
#: kind: security
#: tests: builtin:hasattr builtin:getattr threat:18
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

class Thing:
    @property
    def value(self):
        while True:
            pass


print("start")
try:
    print(hasattr(Thing(), "value"), getattr(Thing(), "value", 0))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
