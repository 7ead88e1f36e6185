#: about: print to objects of guest classes: write is called for each part
#: kind: language
#: result: (None, ['z', '\\n'])
#: stdout:
#| ['\n', 'a', '\n', 'a', '-', '1', '-', 'None', '!', 'x', '', 'y', '', 'e']

class Out:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
o = Out()
print(file=o)
print("a", file=o)
print("a", 1, None, sep="-", end="!", file=o)
print("x", "y", sep="", end="", file=o)
print(sep="s", end="e", file=o)
print(o.parts)
RESULT = print("z", file=o), o.parts[-2:]
