#: about: snapshots of attributes are charged
#: kind: security
#: tests: builtin:vars threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class C:
        pass


    thing = C()
    for number in range(100):
        setattr(thing, "a%d" % number, number)
    kept = []
    while True:
        kept.append(vars(thing).copy())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
