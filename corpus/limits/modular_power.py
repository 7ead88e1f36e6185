#: about: a modular power of big operands is charged by their size
#: kind: security
#: tests: builtin:pow threat:15
#: limits: steps=100000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    pow(3, (1 << 40000) - 1, (1 << 40000) - 3)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
