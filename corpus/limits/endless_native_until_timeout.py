#: about: the time limit ends native code that has steps enough
#: kind: security
#: tests: threat:15
#: limits: steps=1000000000000000 timeout=300ms
#: limit: time

try:
    sum(range(10**18))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
