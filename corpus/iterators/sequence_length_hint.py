#: about: __length_hint__ of the iterator of __getitem__ asks __len__ each time
#: kind: language
#: stdout:
#| 3 0 2
#| 9
#| 0 [1, 2] 0
#| NotImplemented
#| ValueError: __len__() should return >= 0
#| ValueError: __len__() should return >= 0
#| 3
#| TypeError: 'str' object cannot be interpreted as an integer
#| [0, 1, 2]
#| 3
#| TypeError: 'float' object cannot be interpreted as an integer
#| [0, 1, 2]
#| 3
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| 3
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| [0, 1, 2]
#| 3

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i
class NoLen:
    def __getitem__(self, i): return [1, 2][i]
s = Seq(3)
it = iter(s)
print(it.__length_hint__(), next(it), it.__length_hint__())
s.n = 10
print(it.__length_hint__())
s.n = 0
print(it.__length_hint__(), list(it), it.__length_hint__())
print(iter(NoLen()).__length_hint__())
for n in -1, "x", 1.5, 2**63, None:
    s.n = n
    attempt(lambda: iter(s).__length_hint__())
    attempt(lambda: list(iter(s)))
    attempt(lambda: sum(iter(s)))
