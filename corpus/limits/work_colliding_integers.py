#: about: keys chosen to collide costs steps
#: kind: security
#: tests: builtin:dict threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    keys = [number * (2**61 - 1) for number in range(1, 3000)]
    while True:
        dict.fromkeys(keys)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
