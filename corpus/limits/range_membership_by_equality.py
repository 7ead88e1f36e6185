#: about: membership in a range by comparing its items is charged
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

class Odd:
    def __eq__(self, other):
        return False


print("start")
try:
    Odd() in range(10**15)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
