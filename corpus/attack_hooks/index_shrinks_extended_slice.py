#: about: an __index__ that empties the list during slicing with a step
#: kind: security
#: tests: builtin:list builtin:slice threat:9 threat:22
#: stdout:
#| []
#| ValueError: attempt to assign sequence of size 3 to extended slice of size 0
#| []

class Empties:
    def __init__(self, values, number):
        self.values, self.number = values, number

    def __index__(self):
        self.values.clear()
        return self.number


values = list(range(10))
print(values[0:10:Empties(values, 3)])
values = list(range(10))
try:
    values[0:9:Empties(values, 3)] = [1, 2, 3]
except ValueError as error:
    print(type(error).__name__ + ":", error)
values = list(range(10))
del values[0:10:Empties(values, 3)]
print(values)
