#: about: attributes added to an object without end end with the memory limit
#: kind: security
#: tests: builtin:setattr threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

class Thing:
    pass


print("start")
try:
    thing = Thing()
    number = 0
    while True:
        setattr(thing, 'name%d' % number, number)
        number += 1
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
