#: about: class attributes made without end are charged
#: kind: security
#: tests: builtin:setattr threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class C:
        pass


    number = 0
    while True:
        number += 1
        setattr(C, "name%d" % number, number)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
