#: about: reversed by __len__ and __getitem__
#: kind: language
#: stdout:
#| ['len', 2, 'len', 1, 0] reversed 4 ['len', 2, 'len', 1, 0] [1, 0] ['len', 2, 'len', 1, 0] end ['len', 2, 'len', 1, 0]
#| [] [0] [0]
#| TypeError: object of type 'NoLen' has no len()
#| TypeError: 'NoItem' object is not reversible
#| TypeError: 'Mapping' object is not reversible
#| [0]
#| ValueError: __len__() should return >= 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| OverflowError: cannot fit 'int' into an index-sized integer

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

log = []
class Seq:
    def __init__(self, n): self.n = n
    def __len__(self):
        log.append("len")
        return self.n
    def __getitem__(self, i):
        log.append(i)
        return i * i
r = reversed(Seq(3))
print(log, type(r).__name__, next(r), log, list(r), log, next(r, "end"), log)
print(list(reversed(Seq(0))), list(reversed(Seq(1))), list(reversed(Seq(True))))
class NoLen:
    def __getitem__(self, i): return i
class NoItem:
    def __len__(self): return 3
class Mapping(dict):
    __reversed__ = None
class Keys:
    def keys(self): return []
    def __len__(self): return 1
    def __getitem__(self, k): return k
attempt(lambda: reversed(NoLen()))
attempt(lambda: reversed(NoItem()))
attempt(lambda: reversed(Mapping()))
print(list(reversed(Keys())))
for n in -1, "x", 1.5, None, 2**64:
    attempt(lambda: reversed(Seq(n)))
