#: about: the text of a structure that doubles at every level costs steps
#: kind: security
#: tests: builtin:repr threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class Pair:
        def __init__(self, left, right):
            self.left, self.right = left, right

        def __repr__(self):
            return f"{self.left!r:.1}{self.right!r:.1}"


    value = 0
    for level in range(100):
        value = Pair(value, value)
    repr(value)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
