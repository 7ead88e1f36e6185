#: about: a comparison that changes the list being sorted
#: kind: security
#: tests: builtin:list threat:9 threat:22
#: stdout:
#| ValueError: list modified during sort
#| 3

class Item:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        values.append(None)
        return self.number < other.number


values = [Item(3), Item(1), Item(2)]
try:
    values.sort()
except ValueError as error:
    print(type(error).__name__ + ":", error)
print(len(values))
