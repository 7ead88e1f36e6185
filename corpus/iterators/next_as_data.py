#: about: __next__ that is another callable, and methods called by hand
#: kind: language
#: stdout:
#| [1, 2, 3] []
#| ['x', 'y']
#| 5 7 [5, 5]
#| TypeError: D.__iter__() missing 1 required positional argument: 'x'
#| TypeError: E.__next__() missing 1 required positional argument: 'x'
#| TypeError: E.__next__() missing 1 required positional argument: 'x'
#| 1 __next__ method-wrapper  [2]
#| StopIteration: 
#| 5 1
#| TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'str_ascii_iterator'
#| TypeError: descriptor '__next__' of 'list_iterator' object needs an argument
#| TypeError: descriptor '__iter__' requires a 'list' object but received a 'tuple'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class A:
    values = iter([1, 2, 3])
    __next__ = values.__next__
    def __iter__(self): return self
print(list(A()), list(A()))
class B:
    __next__ = staticmethod(iter("xy").__next__)
    def __iter__(self): return self
print(list(B()))
class C:
    def __iter__(self): return self
    def __next__(self, extra=5): return extra
print(next(C()), C().__next__(7), [x for x, _ in zip(C(), "ab")])
class D:
    def __iter__(self, x): return self
attempt(lambda: iter(D()))
class E:
    def __iter__(self): return self
    def __next__(self, x): return x
attempt(lambda: next(E()))
attempt(lambda: list(E()))
it = iter([1, 2])
n = it.__next__
print(n(), n.__name__, type(n).__name__, n.__self__ is it if False else "", list(it))
attempt(n)
print(type(it).__next__(iter("a") if False else iter([5])), list.__iter__([1]).__next__())
attempt(lambda: type(it).__next__(iter("a")))
attempt(lambda: type(it).__next__())
attempt(lambda: list.__iter__((1,)))
