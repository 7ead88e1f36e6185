#: about: an __index__ that empties the bytearray during item assignment
#: kind: security
#: tests: builtin:bytearray threat:9 threat:22
#: stdout:
#| IndexError: bytearray index out of range
#| IndexError: bytearray index out of range
#| bytearray(b'')

class Empties:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        data.clear()
        return self.number


data = bytearray(b"0123456789")
try:
    data[5] = Empties(65)
    print(data)
except IndexError as error:
    print(type(error).__name__ + ":", error)
data = bytearray(b"0123456789")
try:
    data[Empties(5)] = 65
    print(data)
except IndexError as error:
    print(type(error).__name__ + ":", error)
print(data)
