#: about: str and write that change what is printed
#: kind: language
#: stdout:
#| ['[]', ' ', 'x', ' ', "['[]', ' ', 'x', ' ']", '\n']
#| S b c
#| []
#| inner outer inner outer

class Out:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text); shared.append(text)
shared = []
o = Out()
print(shared, "x", shared, file=o)
print(o.parts)
class S:
    def __str__(self): args.clear(); return "S"
args = [S(), "b", "c"]
print(*args)
print(args)
class Nested:
    def __str__(self):
        print("inner", end=" ")
        return "outer"
print(Nested(), Nested())
