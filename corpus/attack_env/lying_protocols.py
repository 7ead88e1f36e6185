#: about: special methods that answer with impossible values end in ordinary errors
#: kind: security
#: tests: builtin:len builtin:range builtin:bytes builtin:hash builtin:int builtin:isinstance threat:9
#: stdout:
#| ValueError
#| TypeError
#| OverflowError
#| TypeError
#| IndexError
#| TypeError
#| TypeError
#| TypeError
#| ValueError
#| TypeError
#| TypeError
#| TypeError

class Liar:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value

    def __index__(self):
        return self.value

    def __hash__(self):
        return self.value

    def __bool__(self):
        return self.value

    def __iter__(self):
        return self.value


for attempt in (
    lambda: len(Liar(-1)),
    lambda: len(Liar("x")),
    lambda: len(Liar(2**100)),
    lambda: [1][Liar("x")],
    lambda: [1][Liar(2**100)],
    lambda: hash(Liar("x")),
    lambda: bool(Liar(5)),
    lambda: iter(Liar(5)),
    lambda: bytes(Liar(-1)),
    lambda: range(Liar("x")),
    lambda: "a" * Liar(None),
    lambda: isinstance(1, Liar(1)),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__)
