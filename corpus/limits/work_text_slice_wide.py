#: about: slicing wide text costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "\u0100" * 10**5
    while True:
        text[1:-1]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
