#: about: attribute names asked without end do not pile up unseen
#: kind: security
#: tests: builtin:getattr threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    number = 0
    kept = []
    while True:
        number += 1
        name = "name%d" % number
        getattr(number, name, None)
        kept.append(name)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
