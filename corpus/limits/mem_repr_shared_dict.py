#: about: repr() of a dictionary whose values are one long text is charged
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    long = "x" * 10**6
    repr(dict.fromkeys(range(10**5), long))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
