#: about: a list that changes while it is joined
#: kind: security
#: tests: builtin:str threat:9 threat:22
#: stdout:
#| TypeError: sequence item 1: expected str instance, Text found
#| a-b
#| b'xyz'

class Text:
    def __str__(self):
        parts.clear()
        return "t"


parts = ["a", Text(), "b"]
try:
    "-".join(parts)
except TypeError as error:
    print(type(error).__name__ + ":", error)


def source():
    yield "a"
    parts.clear()
    yield "b"


print("-".join(source()))


class Part(bytes):
    def __len__(self):
        return 10**9


print(b"".join([Part(b"x"), b"y", Part(b"z")]))
