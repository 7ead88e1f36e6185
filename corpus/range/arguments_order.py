#: about: the arguments of range are converted one after the other, the zero step is seen last
#: kind: language
#: stdout:
#| index 3; range(0, 3)
#| index 1; index 8; index 3; range(1, 8, 3)
#| index 1; TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| index 1; index 2; TypeError: 'str' object cannot be interpreted as an integer
#| index 1; index 2; index 0; ValueError: range() arg 3 must not be zero
#| TypeError: 'str' object cannot be interpreted as an integer
#| index 1180591620717411303424; index 1180591620717411303425; range(1180591620717411303424, 1180591620717411303425)
#| index 4; index 2; 2
#| index 2; index 1; index 8; range(1, 8, 2)

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Loud:
    def __init__(self, value): self.value = value
    def __index__(self):
        print("index", self.value, end="; ")
        return self.value

attempt(lambda: range(Loud(3)))
attempt(lambda: range(Loud(1), Loud(8), Loud(3)))
attempt(lambda: range(Loud(1), "no", Loud(3)))
attempt(lambda: range("no", Loud(3)))
attempt(lambda: range(Loud(1), Loud(2), "no"))
attempt(lambda: range(Loud(1), Loud(2), Loud(0)))
attempt(lambda: range("no", 1, 0))
attempt(lambda: range(Loud(2**70), Loud(2**70 + 1)))
attempt(lambda: range(Loud(4))[Loud(2)])
attempt(lambda: range(9)[Loud(1):Loud(8):Loud(2)])
