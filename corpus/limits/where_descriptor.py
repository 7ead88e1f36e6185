#: about: an endless descriptor ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class D:
        def __get__(self, obj, owner):
            while True:
                pass


    class C:
        x = D()


    C.x
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
