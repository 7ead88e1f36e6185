#: about: iterables whose elements are odd pairs
#: kind: language
#: stdout:
#| {1: 2, 3: 4, 0: 1}
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #0 has length 0; 2 is required
#| OSError: pair fails
#| OSError: pair stops
#| {'a': 'c', 'b': 'd'}
#| {97: 98}
#| {99: 100}
#| {1: 2, 3: 4}
#| {'a': 'b'}
#| {1: 2}
#| True

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Pair:
    def __init__(self, *items): self.items = items
    def __iter__(self): return iter(self.items)
class Len(Pair):
    def __len__(self): return 7
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i
class Err:
    def __iter__(self): raise OSError("pair fails")
class ErrNext:
    def __iter__(self): return self
    def __next__(self): raise OSError("pair stops")
def endless():
    while True: yield "k"
show(lambda: dict([Pair(1, 2), Len(3, 4), Seq(2)]), lambda: dict([Pair(1)]), lambda: dict([Len(1, 2, 3)]), lambda: dict([Seq(0)]), lambda: dict([Err()]), lambda: dict([ErrNext()]), lambda: dict(map(Pair, "ab", "cd")), lambda: dict([bytearray(b"ab")]), lambda: dict([memoryview(b"cd")]), lambda: dict({(1, 2), (3, 4)}), lambda: dict({"ab": 1}.keys()), lambda: dict([{"a": 1, "b": 2}.values()]), lambda: dict([frozenset([5, 6])]) in ({5: 6}, {6: 5}))
