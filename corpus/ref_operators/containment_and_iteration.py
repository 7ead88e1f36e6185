#: about: in, iteration by __getitem__, length hints
#: kind: language
#: stdout:
#| [0, 10, 20] True False [0, 10] {0: 'a', 10: 'b'} 30 60 [20, 10, 0] ('0', '10')
#| 0 10 (0, 10, 20) ['b', 'a']
#| TypeError: object of type 'G' has no len()
#| [20, 10, 0] 3
#| [0, 1]
#| KeyError: 0
#| KeyError: 0
#| iterator 0 NotImplemented [10, 20] []
#| True False
#| False True
#| True True True False True
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: argument of type 'BadIter' is not a container or iterable
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: argument of type 'BadIter2' is not a container or iterable
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: iter() returned non-iterator of type 'IterOnly'
#| TypeError: 'NextOnly' object is not iterable
#| 1
#| ['a', 'b']
#| ['a', 'b']
#| ValueError: __length_hint__() should return >= 0
#| TypeError: __length_hint__ must be an integer, not str
#| TypeError: __length_hint__ must be an integer, not NoneType
#| ['a', 'b']
#| TypeError: __length_hint__ must be an integer, not float
#| ['a', 'b']
#| ('a', 'b')
#| ValueError: v
#| ('a', 'b')
#| TypeError: argument of type 'int' is not a container or iterable
#| TypeError: 'in <string>' requires string as left operand, not int
#| TypeError: argument of type 'int' is not a container or iterable
#| TypeError: 'in <string>' requires string as left operand, not bytes
#| TypeError: a bytes-like object is required, not 'str'
#| ValueError: byte must be in range(0, 256)
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: 'int' object is not an iterator
#| TypeError: 'list' object is not an iterator
#| TypeError: 'int' object is not iterable
#| TypeError: iter(v, w): v must be callable
#| TypeError: iter expected at least 1 argument, got 0
#| []
#| StopIteration: 
#| dflt
#| [4, 3]
#| [1, 2, 3]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class G:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * 10
print(list(G(3)), 20 in G(3), 25 in G(3), [*G(2)], dict(zip(G(2), "ab")), max(G(4)), sum(G(4)), sorted(G(3), reverse=True), tuple(map(str, G(2))))
a, b = G(2)
print(a, b, (lambda *x: x)(*G(3)), list(reversed("ab")))
attempt(lambda: list(reversed(G(3))))
class GL(G):
    def __len__(self): return self.n
print(list(reversed(GL(3))), len(GL(3)))
class Stop(G):
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop(0)))
class Key(G):
    def __getitem__(self, i): raise KeyError(i)
attempt(lambda: list(Key(0)))
attempt(lambda: 1 in Key(0))
it = iter(G(3))
print(type(it).__name__, next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else "no hint", list(it), list(it))
class C:
    def __contains__(self, x): return [x]
    def __iter__(self): return iter("never")
print(1 in C(), 1 not in C())
class CN(C):
    def __contains__(self, x): return ""
print(1 in CN(), 1 not in CN())
class Iter:
    def __iter__(self): return iter([1, "a", 2.0])
print(1 in Iter(), True in Iter(), 2 in Iter(), "b" in Iter(), 1.0 in Iter())
class BadIter:
    def __iter__(self): return 5
class BadIter2:
    def __iter__(self): return [1]
for c in (BadIter, BadIter2):
    attempt(lambda: list(c()))
    attempt(lambda: 1 in c())
    attempt(lambda: [*c()])
    attempt(lambda: iter(c()))
    attempt(lambda: (lambda *a: a)(*c()))
class IterOnly:
    def __iter__(self): return self
attempt(lambda: list(IterOnly()))
class NextOnly:
    def __next__(self): return 1
attempt(lambda: iter(NextOnly()))
print(next(NextOnly()))
class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter("ab")
    def __length_hint__(self): return self.h
for h in (0, 5, -1, "x", None, NotImplemented, 1.5): attempt(lambda: list(Hint(h)))
class LenRaises:
    def __iter__(self): return iter("ab")
    def __len__(self): raise self.exc
for exc in (TypeError("t"), ValueError("v")):
    LenRaises.exc = exc
    attempt(lambda: list(LenRaises()))
    attempt(lambda: tuple(LenRaises()))
attempt(lambda: 1 in 5)
attempt(lambda: 1 in "123")
attempt(lambda: "1" in 5)
attempt(lambda: b"1" in "1")
attempt(lambda: "a" in b"a")
attempt(lambda: 300 in b"a")
attempt(lambda: [] in {})
attempt(lambda: next(5))
attempt(lambda: next([]))
attempt(lambda: iter(5))
attempt(lambda: iter(5, 1))
attempt(lambda: iter())
attempt(lambda: list(iter(lambda: 1, 1)))
attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), "dflt"))
attempt(lambda: list(iter([1, 2, 3, 4].pop, 2)))
class CallIter:
    n = 0
    def __call__(self):
        self.n += 1
        return self.n
print(list(iter(CallIter(), 4)))
