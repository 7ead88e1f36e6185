#: about: modular inverses of large integers costs steps
#: kind: security
#: tests: builtin:pow threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    modulus = 3**20000
    while True:
        pow(7**1000, -1, modulus)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
