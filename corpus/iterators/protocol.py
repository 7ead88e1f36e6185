#: about: iter and next, callable iterators, and iterator classes
#: kind: language
#: stdout:
#| [2, 1, 0] 6 True 2 [1, 0] (0,) {'a': 1, 'b': 0} [0, 1, 2] 2,1,0
#| True 1 0 default
#| [1, 2, 3] [4] callable_iterator
#| list_iterator True; tuple_iterator True; str_ascii_iterator True; bytes_iterator True; dict_keyiterator True; set_iterator True; range_iterator True; dict_keyiterator True; dict_itemiterator True; dict_valueiterator True; bytearray_iterator True; zip True; map True; filter True; enumerate True; list_reverseiterator True; reversed True; range_iterator True; dict_reversekeyiterator True; callable_iterator True; generator True; str_iterator True; memory_iterator True; longrange_iterator True; reversed True; 
#| TypeError 'NoIter' object is not iterable
#| TypeError iter() returned non-iterator of type 'int'
#| [0, 1]
#| ValueError not an IndexError
#| TypeError object of type 'Old' has no len()
#| TypeError 'int' object is not iterable
#| TypeError iter(v, w): v must be callable
#| TypeError iter expected at least 1 argument, got 0
#| TypeError 'int' object is not an iterator
#| TypeError next expected at least 1 argument, got 0
#| TypeError 'list' object is not an iterator
#| StopIteration 
#| TypeError 'NoneType' object is not iterable
#| TypeError 'int' object is not iterable

class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n

print(list(Count(3)), sum(Count(4)), 2 in Count(5), max(Count(3)), [*Count(2)], tuple(Count(1)), dict(zip("ab", Count(2))), sorted(Count(3)), ",".join(map(str, Count(3))))
c = Count(2)
print(iter(c) is c, next(c), next(c), next(c, "default"))
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), list(values), type(iter(lambda: 0, 1)).__name__)
for obj in ([1], (1,), "a", b"a", {1: 1}, {1}, range(1), {1: 1}.keys(), {1: 1}.items(), {1: 1}.values(), bytearray(b"a"), zip(), map(str, []), filter(None, []), enumerate([]), reversed([]), reversed((1,)), reversed(range(1)), reversed({1: 1}), iter(int, 0), (x for x in ()), "é", memoryview(b"a"), range(2 ** 70), reversed("a")):
    i = iter(obj)
    print(type(i).__name__, iter(i) is i, end="; ")
print()

def attempt(call):
    try: print(call())
    except (TypeError, StopIteration, ValueError) as error: print(type(error).__name__, error)

class NoIter: __iter__ = None

class BadIter:
    def __iter__(self): return 5

class Old:
    def __getitem__(self, i):
        if i == 2: raise IndexError
        return i

class OldBad:
    def __getitem__(self, i): raise ValueError("not an IndexError")

attempt(lambda: iter(NoIter()))
attempt(lambda: iter(BadIter()))
attempt(lambda: list(Old()))
attempt(lambda: list(OldBad()))
attempt(lambda: list(reversed(Old())))
attempt(lambda: iter(5))
attempt(lambda: iter(5, 0))
attempt(lambda: iter())
attempt(lambda: next(5))
attempt(lambda: next())
attempt(lambda: next([]))
attempt(lambda: next(iter([])))

def for_loop(x):
    for _ in x: pass

attempt(lambda: for_loop(None))
attempt(lambda: for_loop(5))
