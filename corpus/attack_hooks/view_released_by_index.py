#: about: an __index__ that releases the view it is used on; what is cut from it is a view of its own
#: kind: security
#: tests: builtin:memoryview threat:9 threat:22
#: stdout:
#| ValueError
#| ValueError
#| 48

class Releases:
    def __init__(self, number=0):
        self.number = number

    def __index__(self):
        view.release()
        return self.number


data = bytearray(b"0123456789")
for use in (lambda: view[Releases()], lambda: view.__setitem__(0, Releases(65)), lambda: view[Releases():5][0]):
    view = memoryview(data)
    try:
        print(use())
    except ValueError as error:
        print(type(error).__name__)
