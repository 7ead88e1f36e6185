#: about: an __index__ that empties the list during subscripting and slicing
#: kind: security
#: tests: builtin:list threat:9 threat:22
#: stdout:
#| IndexError: list index out of range
#| []
#| IndexError: list assignment index out of range
#| ok []
#| ok ['x']
#| IndexError: list assignment index out of range

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


class Empties:
    def __init__(self, values, number):
        self.values, self.number = values, number

    def __index__(self):
        self.values.clear()
        return self.number


def fresh():
    return list(range(10))


def read():
    values = fresh()
    return values[Empties(values, 5)]


def read_slice():
    values = fresh()
    return values[Empties(values, 2):8]


def write():
    values = fresh()
    values[Empties(values, 5)] = "x"


def delete_slice():
    values = fresh()
    del values[Empties(values, 2):8]
    return "ok " + str(values)


def write_slice():
    values = fresh()
    values[Empties(values, 2):8] = ["x"]
    return "ok " + str(values)


def delete():
    values = fresh()
    del values[Empties(values, 5)]


for action in (read, read_slice, write, delete_slice, write_slice, delete):
    attempt(action)
