#: about: isinstance with tuples that double at every level costs steps
#: kind: security
#: tests: builtin:isinstance threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    value = int
    for level in range(100):
        value = (value, value)
    isinstance("x", value)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
