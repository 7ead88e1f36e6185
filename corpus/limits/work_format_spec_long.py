#: about: a format specification of great length costs steps
#: kind: security
#: tests: builtin:format threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    spec = "x" * 10**5
    while True:
        try:
            format(1, spec)
        except ValueError:
            pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
