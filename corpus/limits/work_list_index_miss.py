#: about: searching a long list costs steps
#: kind: security
#: tests: builtin:list threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    values = [0] * 10**6
    while True:
        1 in values
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
