#: about: an enumerate object that is advanced by what it iterates
#: kind: language
#: stdout:
#| [(0, 1), (2, ('inner', (1, 3))), (3, 4), (4, 5)]
#| [(9223372036854775806, 1), (9223372036854775808, ('inner', (9223372036854775807, 3))), (9223372036854775809, 4), (9223372036854775810, 5)]
#| 0 1; 2 ('inner', (1, 3)); 3 4; 4 5; (0, 1)
#| ValueError: generator already executing
#| []
#| RecursionError

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Inner:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: return ("inner", next(e))
        if self.n > 5: raise StopIteration
        return self.n
e = enumerate(Inner())
print(list(e))
e = enumerate(Inner(), 2**63 - 2)
print(list(e))
e = enumerate(Inner())
for i, x in e: print(i, x, end="; ")
def gen():
    yield 1
    yield next(e)
e = enumerate(gen())
print(next(e))
attempt(lambda: next(e))
print(list(e))
class Deep:
    def __iter__(self): return self
    def __next__(self): return next(e)
e = enumerate(Deep())
try: next(e)
except RecursionError: print("RecursionError")
