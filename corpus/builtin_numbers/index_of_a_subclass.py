#: about: an __index__ that gives an int subclass warns but works, elsewhere it is an error
#: kind: language
#: stdout:
#| '0b11'
#| 'A'
#| range(0, 2)
#| 20
#| LookupError: index
#| LookupError: index
#| LookupError: index
#| LookupError: index
#| LookupError: index
#| LookupError: index
#| LookupError: index
#| LookupError: index

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Whole(int): pass
class Ix:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
attempt(bin, Ix(Whole(3)))
attempt(chr, Ix(Whole(65)))
attempt(range, Ix(Whole(2)))
attempt([10, 20, 30].__getitem__, Ix(True))
class Raises:
    def __index__(self): raise LookupError("index")
for f in (bin, hex, oct, chr, range, bytes, "a".__mul__, [1].__getitem__):
    attempt(f, Raises())
