#: about: a comparison that grows the list that is searched ends with a limit
#: kind: security
#: tests: threat:16
#: limits: steps=2000000 memory=100000000
#: limit: steps
#: stdout:
#| start

class Grows:
    def __eq__(self, other):
        items.append(0)
        return False


print("start")
items = [0]
try: items.index(Grows())
except BaseException as error: print("caught", type(error).__name__)
print("went on")
