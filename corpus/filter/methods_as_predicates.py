#: about: bound methods, classes and instances as predicates
#: kind: language
#: stdout:
#| [0, 1, 2] [4, 5] [1, 3, 5] [-1, 0, 1] [0, 1] [1, 3] ['a', 'c', 'e'] [2] ['ab'] ['5']

class Pred:
    def __init__(self, limit): self.limit = limit
    def __call__(self, x): return x < self.limit
    def above(self, x): return x > self.limit
    @classmethod
    def odd(cls, x): return x % 2
    @staticmethod
    def small(x): return abs(x) < 2
p = Pred(3)
print(list(filter(p, range(6))), list(filter(p.above, range(6))), list(filter(Pred.odd, range(6))), list(filter(Pred.small, range(-3, 4))), list(filter(Pred, [0, 1])), list(filter([1, 3].count, range(5))), list(filter("ace".__contains__, "abcde")), list(filter({1: 0, 2: 5}.get, [1, 2, 3])), list(filter(list, ["", "ab"])), list(filter(int, ["0", "5"])))
