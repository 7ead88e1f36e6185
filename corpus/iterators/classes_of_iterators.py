#: about: iterator classes: inherited, with slots, wrapping, with __iter__ of its own
#: kind: language
#: stdout:
#| [4, 2, 0] 12 ['a', 'b'] ['c', 'd'] ['c', 'd'] [(1, 1), (2, 2)] [1, 2] {'a': 1, 'b': 0}
#| [(1, 1), (1, 2), (2, 1), (2, 2)]
#| 8 True [2, 0] None
#| ['a'] ['a', 'b'] ['a', 'b', 'c'] ['a', 'b', 'c']
#| [1, 2]
#| [2, 1] [2, 1] ('b', 'a') [1, 2] True [2, 1]

class Base:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration(self.n)
        self.n -= 1
        return self.n
class Double(Base):
    def __next__(self): return super().__next__() * 2
class Slots:
    __slots__ = ("it",)
    def __init__(self, x): self.it = iter(x)
    def __iter__(self): return self
    def __next__(self): return next(self.it)
class Fresh:
    def __init__(self, x): self.x = x
    def __iter__(self): return Slots(self.x)
class Gen:
    def __iter__(self):
        yield 1
        yield 2
class Delegate:
    def __init__(self, x): self.x = x
    def __iter__(self): return iter(self.x)
    def __getattr__(self, name): raise AttributeError(name)
print(list(Double(3)), sum(Double(4)), list(Slots("ab")), [*Fresh("cd")], list(Fresh("cd")), list(zip(Gen(), Gen())), list(Delegate(Delegate([1, 2]))), dict(zip(Delegate("ab"), Base(2))))
f = Fresh([1, 2])
print([(a, b) for a in f for b in f])
d = Double(5)
print(next(d), 4 in d, list(d), next(d, None))
class Alternates:
    turn = 0
    def __iter__(self):
        Alternates.turn += 1
        return iter("abc"[:Alternates.turn])
x = Alternates()
print(list(x), list(x), list(x), list(x))
class CallNext:
    def __init__(self, f): self.f = f
    def __iter__(self): return self
    def __next__(self): return self.f()
print(list(CallNext(iter([1, 2]).__next__)))
class ListIter(list):
    def __iter__(self): return reversed(list(self[:]))
print(list(ListIter([1, 2])), [*ListIter([1, 2])], tuple(ListIter("ab")), sorted(ListIter([2, 1])), ListIter([1, 2]) == [1, 2], [x for x in ListIter([1, 2])])
