#: about: a length hint for which there can be no room is a MemoryError before anything is taken
#: kind: language
#: stdout:
#| MemoryError  0
#| None 1
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0
#| MemoryError  0

MAX = 2**63 - 1
class Hint:
    def __init__(self, n): self.n, self.taken = n, 0
    def __iter__(self): return self
    def __next__(self):
        self.taken += 1
        raise StopIteration
    def __length_hint__(self): return self.n
for n in (MAX, MAX // 2, 2**60, MAX - 1):
    for use in (list, [1].extend, lambda x: [*x]):
        h = Hint(n)
        try: print(use(h), h.taken)
        except MemoryError as error: print("MemoryError", error, h.taken)
