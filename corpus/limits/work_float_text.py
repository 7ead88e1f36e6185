#: about: writing floats with many digits costs steps
#: kind: security
#: tests: builtin:float threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    while True:
        "%.300f" % 1e300
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
