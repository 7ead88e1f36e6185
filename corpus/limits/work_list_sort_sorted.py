#: about: sorting a sorted list again and again costs steps
#: kind: security
#: tests: builtin:list threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    values = list(range(10**5))
    while True:
        values.sort()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
