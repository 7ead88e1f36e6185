#: about: an endless __eq__ in a membership test ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class C:
        def __eq__(self, other):
            while True:
                pass


    1 in [C()]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
