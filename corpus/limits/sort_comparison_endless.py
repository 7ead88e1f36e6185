#: about: a comparison that never returns ends a sort with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

class Slow:
    def __lt__(self, other):
        while True:
            pass


print("start")
try:
    [Slow(), Slow()].sort()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
