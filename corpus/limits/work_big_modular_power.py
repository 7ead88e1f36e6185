#: about: modular powers of large integers costs steps
#: kind: security
#: tests: builtin:pow threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    modulus = 3**2000
    while True:
        pow(7, modulus, modulus)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
