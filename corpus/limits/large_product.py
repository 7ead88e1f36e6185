#: about: the work of one operation on large numbers is charged before it is done
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=500000000
#: limit: steps
#: stdout:
#| start

x = (1 << 4_000_000) - 1
print("start")
try:
    y = x * x
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
