#: about: a __length_hint__ near the largest size does not make native code allocate it
#: kind: security
#: tests: builtin:list builtin:bytearray builtin:sorted threat:9 threat:16
#: limits: steps=10000000 memory=20000000
#: stdout:
#| 3 MemoryError
#| 3 MemoryError
#| done

class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter(range(3))

    def __len__(self):
        return self.hint


for action in (list, sorted):
    lengths = []
    for hint in (3, 2**62):
        try:
            lengths.append(str(len(action(Hinted(hint)))))
        except MemoryError as error:
            lengths.append(type(error).__name__)
    print(*lengths)
print("done")
