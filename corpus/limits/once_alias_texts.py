#: about: texts that the parts of a generic alias make of themselves count as memory while it collects them
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

class Part:
    made = 0

    def __repr__(self):
        Part.made += 1
        if Part.made == 50:
            raise KeyError("fiftieth")
        return chr(97 + Part.made) * 10**6


print("start")
try:
    alias = tuple[tuple(Part() for number in range(50))]
    print("made")
    repr(alias)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
