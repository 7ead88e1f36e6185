#: about: functions nested through every kind of scope keep their own names
#: kind: security
#: tests: threat:22
#: stdout:
#| [0, 1, 2, 3, 4]

def make(number):
    def outer():
        def middle():
            class C:
                value = number

                def read(self):
                    return [number for turn in range(1)][0]
            return C().read()
        return middle()
    return outer


print([make(number)() for number in range(5)])
