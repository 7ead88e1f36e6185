#: about: what __len__ may answer for reversed
#: kind: language
#: stdout:
#| [1, 0]
#| [2, 1, 0]
#| ValueError __len__() should return >= 0
#| OverflowError cannot fit 'int' into an index-sized integer
#| OverflowError cannot fit 'Whole' into an index-sized integer
#| ValueError __len__() should return >= 0
#| TypeError __index__ returned non-int (type str)
#| KeyError 'len'
#| TypeError len
#| StopIteration len
#| IndexError len

class Seq:
    def __init__(self, n): self.n = n
    def __len__(self):
        if isinstance(self.n, Exception): raise self.n
        return self.n
    def __getitem__(self, i): return i
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
class Whole(int): pass
for n in Index(2), Whole(3), Index(-1), Index(10**20), Whole(10**20), -10**20, Index("x"), KeyError("len"), TypeError("len"), StopIteration("len"), IndexError("len"):
    try: print(list(reversed(Seq(n))))
    except Exception as error: print(type(error).__name__, error)
