#: about: looking for the first key of a dictionary whose front was deleted costs steps
#: kind: security
#: tests: builtin:dict threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    table = dict.fromkeys(range(10**5))
    for key in range(10**5 - 1):
        del table[key]
    while True:
        next(iter(table))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
