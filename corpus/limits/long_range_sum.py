#: about: a native loop over a long range is charged by its length
#: kind: security
#: tests: builtin:sum builtin:range threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    sum(range(10**15))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
