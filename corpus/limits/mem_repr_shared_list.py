#: about: repr() of a list that holds one long text many times is charged
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    long = "x" * 10**6
    repr([long] * 10**5)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
