#: about: an except clause of tuples that double at every level costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    value = KeyError
    for level in range(100):
        value = (value, value)
    while True:
        try:
            try:
                1 / 0
            except value:
                pass
        except TypeError:
            pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
