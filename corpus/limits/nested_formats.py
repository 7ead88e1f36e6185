#: about: texts that nested formats have begun count as memory
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

class Level:
    def __init__(self, below):
        self.below = below

    def __format__(self, spec):
        return '{}{}'.format('x' * 200000, Level(self.below - 1)) if self.below else ''


print("start")
try:
    format(Level(200))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
