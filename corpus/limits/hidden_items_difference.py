#: about: the copy that the symmetric difference of items works with counts as memory while keys are compared
#: kind: security
#: tests: threat:16 threat:9
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

class Key:
    def __init__(self, large):
        self.large = large

    def __hash__(self):
        return 1

    def __eq__(self, other):
        other.large.clear()
        self.large.clear()
        if depth == 60:
            raise KeyError("deep enough")
        differ()


depth = 0


def differ():
    global depth
    depth += 1
    large = dict.fromkeys(range(10000, 20000))
    large[Key(large)] = None
    large.items() ^ {Key({}): None}.items()


print("start")
try:
    differ()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
