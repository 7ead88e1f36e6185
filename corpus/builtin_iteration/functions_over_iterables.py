#: about: every function that iterates takes every kind of iterable
#: kind: language
#: stdout:
#| 6 True
#| 1 True
#| 3 True
#| [1, 2, 3] True
#| True True
#| True True
#| [3, 2, 1] True
#| (3, 2, 1) True
#| {3: None, 2: None, 1: None} True
#| [(0, 3), (1, 2), (2, 1)] True
#| [(3, 'a'), (2, 'b'), (1, 'c')] True
#| ['3', '2', '1'] True
#| [1, 2, 3] True
#| True True
#| b'\x03\x02\x01' True
#| 3 True

class Get:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return 3 - i
class It:
    def __iter__(self): return iter((3, 2, 1))
class Own:
    def __init__(self): self.n = 4
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if not self.n: raise StopIteration
        return self.n
def gen(): yield from (3, 2, 1)
makers = (lambda: [3, 2, 1], lambda: (3, 2, 1), lambda: {3: 0, 2: 0, 1: 0}, lambda: {3: 0, 2: 0, 1: 0}.keys(), lambda: {"a": 3, "b": 2, "c": 1}.values(), lambda: b"\3\2\1", lambda: bytearray(b"\3\2\1"), lambda: memoryview(b"\3\2\1"), lambda: range(3, 0, -1), Get, It, Own, gen, lambda: map(int, "321"), lambda: filter(None, [3, 0, 2, 1]), lambda: reversed([1, 2, 3]), lambda: (x for x in (3, 2, 1)), lambda: iter([1, 2, 3].pop, 0) if False else iter(iter([3, 2, 1, 0]).__next__, 0))
for f in (sum, min, max, sorted, all, any, list, tuple, lambda v: dict.fromkeys(v), lambda v: [*enumerate(v)], lambda v: [*zip(v, "abc")], lambda v: [*map(str, v)], lambda v: [*v][::-1], lambda v: 2 in v, bytes, lambda v: next(iter(v))):
    results = [f(m()) for m in makers]
    print(results[0], all(r == results[0] for r in results))
