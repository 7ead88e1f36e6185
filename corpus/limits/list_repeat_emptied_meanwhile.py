#: about: a list emptied by the index object that says how often to repeat it does not hang the repetition
#: kind: security
#: tests: threat:16
#: limits: steps=1000000 memory=8000000
#: stdout:
#| [] [] [] []

class Empties:
    def __init__(self, items): self.items = items
    def __index__(self):
        self.items.clear()
        return 1000


a, b = [1, 2], [3]
c = a
c *= Empties(a)
print(a, c, b * Empties(b), b)
