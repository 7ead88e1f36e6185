#: about: an endless __iadd__ ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class C:
        def __iadd__(self, other):
            while True:
                pass


    x = C()
    x += 1
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
