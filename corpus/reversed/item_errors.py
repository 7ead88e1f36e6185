#: about: exceptions of __getitem__ end a reversed object
#: kind: language
#: stdout:
#| [3, 2, 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration'] 0
#| [3, 2]
#| [3, 2, 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration'] 0
#| [3, 2]
#| [3, 2, 'KeyError', 'StopIteration', 'StopIteration', 'StopIteration'] 0
#| KeyError
#| [3, 2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration'] 0
#| ValueError

class Seq:
    def __init__(self, error): self.error = error
    def __len__(self): return 4
    def __getitem__(self, i):
        if i == 1: raise self.error
        return i
for error in IndexError("i"), StopIteration("s"), KeyError("k"), ValueError("v"):
    r, out = reversed(Seq(error)), []
    for _ in range(6):
        try: out.append(next(r))
        except Exception as e: out.append(type(e).__name__)
    print(out, r.__length_hint__())
    try: print(list(reversed(Seq(error))))
    except Exception as e: print(type(e).__name__)
