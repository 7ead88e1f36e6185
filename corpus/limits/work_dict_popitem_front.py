#: about: taking the first item of a large dictionary again and again costs steps
#: kind: security
#: tests: builtin:dict threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    table = dict.fromkeys(range(10**5))
    while True:
        key = next(iter(table))
        del table[key]
        table[key] = 0
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
