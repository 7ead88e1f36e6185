#: about: reading floats from long text costs steps
#: kind: security
#: tests: builtin:float threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "1" * 10**6
    while True:
        float(text)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
