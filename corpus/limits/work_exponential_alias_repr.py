#: about: the text of generic aliases that double at every level costs steps
#: kind: security
#: tests: builtin:repr threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    value = int
    for level in range(100):
        value = dict[value, value]
    repr(value)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
