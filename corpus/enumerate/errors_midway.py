#: about: an iterator that raises does not advance the count
#: kind: language
#: stdout:
#| [(100, 1), '2', (101, 3), '4', (102, 5), '6', (103, 7)]
#| [(0, 1)] 2
#| [(0, 1), (1, 2)] [(2, 4), (3, 5)] (4, 7) [(5, 8)]
#| KeyError: 'iter'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Every:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 7: raise StopIteration
        if self.i % 2 == 0: raise OSError(self.i)
        return self.i
e, out = enumerate(Every(), 100), []
while True:
    try: out.append(next(e))
    except OSError as error: out.append(str(error))
    except StopIteration: break
print(out)
def loop():
    for i, x in enumerate(Every()): out.append((i, x))
out = []
try: loop()
except OSError as error: print(out, error)
class Restless:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        Restless.n += 1
        if Restless.n % 3 == 0: raise StopIteration
        return Restless.n
e = enumerate(Restless())
print(list(e), list(e), next(e), list(e))
class BadIter:
    def __iter__(self): raise KeyError("iter")
attempt(lambda: enumerate(BadIter()))
