#: about: classes derived from enumerate
#: kind: language
#: stdout:
#| [(10, 'a'), (20, 'b')] (0, 'x') [(0, 'a'), (10, 'b')] True 3 [(3, 'a'), (4, 'b')] [(7, 'a'), (8, 'b')] ['o', 'w', 'n'] (0, 'a')
#| 0 a 10 b enumerate() missing required argument 'iterable' (pos 1)
#| enumerate() takes at most 2 arguments (3 given)
#| enumerate() missing required argument 'iterable' (pos 1)
#| enumerate() got an unexpected keyword argument 'foo'
#| argument for enumerate() given by name ('iterable') and position (1)
#| enumerate() takes at most 2 arguments (3 given)
#| enumerate() missing required argument 'iterable' (pos 1)
#| 'str' object cannot be interpreted as an integer
#| enumerate() got an unexpected keyword argument 'star'. Did you mean 'start'?
#| 'int' object is not iterable
#| 1 [(0, 'a'), (10, 'b')]

class E(enumerate):
    def __next__(self):
        n, x = super().__next__()
        return n * 10, x
class Named(enumerate):
    def __init__(self, iterable, start=0): self.given = start
class New(enumerate):
    def __new__(cls, x): return enumerate.__new__(cls, x, 7)
class Own(enumerate):
    def __iter__(self): return iter("own")
print(list(E("ab", 1)), next(E("x")), [(i, c) for i, c in E("ab")], isinstance(E(""), enumerate), Named("ab", 3).given, list(Named("ab", start=3)), list(New("ab")), list(Own("ab")), next(Own("ab")))
for i, c in E("ab"): print(i, c, end=" ")
for args, kwargs in (((), {}), ((1, 2, 3), {}), ((), {"foo": 1}), (("a",), {"foo": 1}), (("a",), {"iterable": "b"}), (("a", 1), {"start": 2}), ((), {"start": 2}), (("a", "b"), {}), (("a",), {"star": 1}), ((5,), {})):
    try: print(list(E(*args, **kwargs)))
    except TypeError as error: print(error)
e = E("ab")
e.extra = 1
print(e.extra, list(e))
