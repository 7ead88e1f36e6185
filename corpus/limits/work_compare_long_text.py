#: about: comparing equal long texts costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    a = "a" * 10**6 + "x"
    b = "a" * 10**6 + "x"
    while True:
        a == b
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
