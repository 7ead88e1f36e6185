#: about: sums that only sum() holds, at every level of a recursion counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Term:
        def __init__(self, level):
            self.level = level
            self.data = bytes(10**6)

        def __radd__(self, other):
            if self.level:
                sum([Term(self.level - 1)], Start())
            return 1

        

    class Start:
        data = None

        def __init__(self):
            self.data = bytes(10**6)


    sum([Term(300)], Start())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
