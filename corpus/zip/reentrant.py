#: about: zip objects that are advanced by their own iterators
#: kind: language
#: stdout:
#| (1,)
#| ValueError: generator already executing
#| []
#| [(1, 'a'), (('inner', (3, 'b')), 'c'), (4, 'd'), (5, 'e'), (6, 'f')]
#| [(1, ('inner', (3, 4))), (5, 6)]
#| RecursionError

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def steps():
    yield 1
    yield next(z)
    yield 3
z = zip(steps())
print(next(z))
attempt(lambda: next(z))
print(list(z))
class Inner:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: return ("inner", next(z))
        if self.n > 6: raise StopIteration
        return self.n
z = zip(Inner(), "abcdefgh")
print(list(z))
i = Inner()
z = zip(i, i)
print(list(z))
class Deep:
    def __iter__(self): return self
    def __next__(self): return next(z)
z = zip(Deep())
try: next(z)
except RecursionError: print("RecursionError")
