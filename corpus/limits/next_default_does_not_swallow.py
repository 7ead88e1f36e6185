#: about: a generator that never yields is not answered by next's default
#: kind: security
#: tests: builtin:next threat:18
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

def silent():
    while True:
        if False:
            yield


print("start")
try:
    print(next(silent(), "default"))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
