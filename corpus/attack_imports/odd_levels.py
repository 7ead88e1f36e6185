#: about: negative, huge and lying levels import nothing
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| {'refused'}

class Level:
    def __init__(self):
        self.asked = 0

    def __index__(self):
        self.asked += 1
        return 0


outcomes = set()
for level in (-1, -2, 10**30, 2**31, 1, True, None, "0", 0.0, Level()):
    try:
        __import__("os", {}, {}, [], level)
        outcomes.add("imported")
    except (ImportError, ValueError, TypeError, KeyError, OverflowError):
        outcomes.add("refused")
print(outcomes)
