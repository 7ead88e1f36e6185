#: about: sequences that advance the reversed object which asks them
#: kind: language
#: stdout:
#| [4, ('inner', 1, 3), 2, 1, 0]
#| [3, 2, 1, 0] []
#| RecursionError
#| RecursionError

class Seq:
    def __len__(self): return 5
    def __getitem__(self, i):
        if i == 3 and once: return ("inner", once.pop(), next(r))
        return i
once = [1]
r = reversed(Seq())
print(list(r))
class Ends:
    def __len__(self): return 4
    def __getitem__(self, i):
        if i == 3: return list(r) if once else i
        return i
once = []
r = reversed(Ends())
print(list(r), list(r))
class Deep:
    def __len__(self): return 2
    def __getitem__(self, i): return next(r)
r = reversed(Deep())
try: next(r)
except RecursionError: print("RecursionError")
class Nested:
    def __reversed__(self): return reversed(self)
try: reversed(Nested())
except RecursionError: print("RecursionError")
