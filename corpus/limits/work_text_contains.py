#: about: membership in long text costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "a" * 10**6
    while True:
        "b" in text
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
