#: about: counting bits of a large integer costs steps
#: kind: security
#: tests: builtin:int threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    number = (1 << 8000000) - 1
    while True:
        number.bit_count()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
