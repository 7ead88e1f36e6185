#: about: the elements of a set in the making count as memory
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    set('x' * 10000 + str(number) for number in range(10**9))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
