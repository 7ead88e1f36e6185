#: about: an endless __getattr__ that hasattr asks ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class C:
        def __getattr__(self, name):
            while True:
                pass


    hasattr(C(), "x")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
