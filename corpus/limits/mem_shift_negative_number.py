#: about: a shift of a negative number is charged before it is computed
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    -3 << 10**13
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
