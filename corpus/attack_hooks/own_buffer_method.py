#: about: a guest's __buffer__ that returns no memoryview gives no view
#: kind: security
#: tests: builtin:memoryview builtin:bytes threat:9 threat:22
#: stdout:
#| TypeError
#| TypeError

class Buffer:
    def __init__(self, value):
        self.value = value

    def __buffer__(self, flags):
        return self.value


for value in (b"abc", 5):
    try:
        print(bytes(memoryview(Buffer(value))))
    except TypeError as error:
        print(type(error).__name__)
