#: about: None and bool as the function: the truth of the items
#: kind: language
#: stdout:
#| [1, 0.5, 'a', b'a', [0], (0,), {1: 2}, {0}, True, 1j, range(0, 1), Ellipsis, -1, 1180591620717411303424]
#| True
#| [S2, TTrue]
#| ValueError: no truth
#| TypeError: __bool__ should return bool, returned int
#| ValueError: __len__() should return >= 0
#| []
#| ValueError: no truth
#| TypeError: __bool__ should return bool, returned int
#| ValueError: __len__() should return >= 0
#| []
#| ValueError: no truth
#| TypeError: __bool__ should return bool, returned int
#| ValueError: __len__() should return >= 0
#| []
#| [1, '5']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

items = [0, 1, 0.0, 0.5, "", "a", b"", b"a", None, [], [0], (), (0,), {}, {1: 2}, set(), {0}, False, True, 0j, 1j, range(0), range(1), Ellipsis, -1, 2**70]
print(list(filter(None, items)))
print(list(filter(bool, items)) == list(filter(None, items)) == [x for x in items if x])
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __repr__(self): return f"S{self.n}"
class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self):
        if isinstance(self.value, Exception): raise self.value
        return self.value
    def __repr__(self): return f"T{self.value}"
print(list(filter(None, [Sized(0), Sized(2), Truth(True), Truth(False)])))
for f in None, bool, lambda x: x:
    attempt(lambda: list(filter(f, [Truth(ValueError("no truth"))])))
    attempt(lambda: list(filter(f, [Truth(5)])))
    attempt(lambda: list(filter(f, [Sized(-1)])))
    attempt(lambda: list(filter(f, [Truth(StopIteration("s")), 1])))
class Bool(int): pass
print(list(filter(Bool, [0, 1, "5"])))
