#: about: the order in which list() calls __iter__, __len__, __length_hint__ and __next__
#: kind: language
#: stdout:
#| Loud: iter next next next [1, 0]
#| Loud: iter next next next None
#| Loud: iter next next next (1, 0)
#| Loud: iter next next next [1, 0]
#| Loud: iter next next next [1, 0]
#| Loud: iter iter next next next None
#| Loud: iter next next next [0, 1]
#| Hinted: iter hint next next next [1, 0]
#| Hinted: iter hint next next next None
#| Hinted: iter next next next (1, 0)
#| Hinted: iter hint next next next [1, 0]
#| Hinted: iter hint next next next [1, 0]
#| Hinted: iter iter hint next next next None
#| Hinted: iter hint next next next [0, 1]
#| Sized: iter len next next next [1, 0]
#| Sized: iter len next next next None
#| Sized: iter next next next (1, 0)
#| Sized: iter len next next next [1, 0]
#| Sized: iter len next next next [1, 0]
#| Sized: iter iter len next next next None
#| Sized: iter len next next next [0, 1]
#| Refuses: iter len hint next next next [1, 0]
#| Refuses: iter len hint next next next None
#| Refuses: iter next next next (1, 0)
#| Refuses: iter len hint next next next [1, 0]
#| Refuses: iter len hint next next next [1, 0]
#| Refuses: iter iter len hint next next next None
#| Refuses: iter len hint next next next [0, 1]

class Loud:
    def __init__(self, n=2): self.n = n
    def __iter__(self):
        print("iter", end=" ")
        return self
    def __next__(self):
        print("next", end=" ")
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
class Hinted(Loud):
    def __length_hint__(self):
        print("hint", end=" ")
        return 2
class Sized(Hinted):
    def __len__(self):
        print("len", end=" ")
        return 2
class Refuses(Hinted):
    def __len__(self):
        print("len", end=" ")
        raise TypeError
for C in (Loud, Hinted, Sized, Refuses):
    for use in (list, [].extend, tuple, lambda x: [*x], [].__iadd__, lambda x: [].__setitem__(slice(None), x), sorted):
        print(C.__name__, end=": ")
        print(use(C()))
