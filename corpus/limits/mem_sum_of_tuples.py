#: about: a sum of tuples is charged
#: kind: security
#: tests: builtin:sum threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    sum(((0,) * 10**5 for turn in range(10**5)), ())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
