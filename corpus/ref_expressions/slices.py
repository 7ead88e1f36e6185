#: about: slice objects and slicing
#: kind: language
#: stdout:
#| slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) slice(1, 2, None) slice('a', [], {}) True True True True True
#| [(0, 0, 1), (-1, -1, -1), (0, 0, 1), (0, 0, 1), (-1, -1, -2), (0, 0, 1), (0, 0, 3), (-1, -1, -3)]
#| [(0, 1, 1), (0, -1, -1), (1, 1, 1), (0, 1, 1), (0, 0, -2), (0, 0, 1), (0, 1, 3), (0, -1, -3)]
#| [(0, 5, 1), (4, -1, -1), (2, 4, 1), (2, 5, 1), (4, 0, -2), (0, 4, 1), (0, 5, 3), (4, -1, -3)]
#| [(0, 100, 1), (99, -1, -1), (2, 4, 1), (97, 100, 1), (10, 0, -2), (0, 99, 1), (0, 100, 3), (99, 0, -3)]
#| ValueError: length should not be negative
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice.indices() takes exactly one argument (0 given)
#| TypeError: slice expected at most 3 arguments, got 4
#| TypeError: slice() takes no keyword arguments
#| AttributeError: readonly attribute
#| AttributeError: 'slice' object has no attribute 'foo'
#| TypeError: '<' not supported between instances of 'slice' and 'int'
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: type 'slice' is not an acceptable base type
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: 'slice' object is not subscriptable
#| TypeError: 'slice' object is not iterable
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] [5, 4, 3] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [] [] [8, 5, 2] [9, 8, 7, 6] [] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0] [9]
#| el olleh lo   hlo ol
#| b'el' b'olleh' b'lo' b'' b'' b'hlo' b'ol'
#| ('e', 'l') ('o', 'l', 'l', 'e', 'h') ('l', 'o') () () ('h', 'l', 'o') ('o', 'l')
#| range(3, 9, 3) range(18, -3, -3) range(15, 21, 3) range(21, 21, 3) range(0, 0, 3) range(0, 21, 6) range(12, 0, -6)
#| bytearray(b'el') bytearray(b'olleh') bytearray(b'lo') bytearray(b'') bytearray(b'') bytearray(b'hlo') bytearray(b'ol')
#| [0, 'a', 'b', 3, 4]
#| [0, 9, 1, 2, 3, 4]
#| [0, 1, 2, 3, 4]
#| ['z']
#| ['a', 1, 'b', 3, 'c']
#| ValueError: attempt to assign sequence of size 2 to extended slice of size 3
#| ['e', 'd', 'c', 'b', 'a']
#| [0, 1, 2, 'x', 3, 4]
#| [0, 1, 2, 3]
#| ['q', 1, 2, 3, 4]
#| TypeError: must assign iterable to extended slice
#| TypeError: must assign iterable to extended slice
#| [0, 1, 2, 3, 4]
#| ValueError: attempt to assign sequence of size 3 to extended slice of size 2
#| TypeError: must assign iterable to extended slice
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| [0, 1, 2, 3, 4]
#| ValueError: attempt to assign sequence of size 1 to extended slice of size 0
#| [0, 3, 4, 5]
#| []
#| [1, 3, 5]
#| [0, 2, 4]
#| [0, 1, 2, 3, 4, 5]
#| [0, 1, 2, 3]
#| [0, 1, 2, 3, 4, 5]
#| [0, 1]
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| [0, 1, 2, 3, 4, 5]
#| [5]
#| [1, 1, 2, 3, 3]
#| [1, 1, 3, 3, 0]
#| [0, 1, 2]
#| [0, 1, 2, 7, 8]
#| [2, 4] o 3 [3, 4, 5, 6, 7, 8, 9] [] [0]
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: list indices must be integers or slices, not tuple
#| TypeError: string indices must be integers, not 'ellipsis'
#| TypeError: list indices must be integers or slices, not tuple
#| KeyError: slice(1, 2, None)
#| TypeError: cannot use 'slice' as a dict key (unhashable type: 'list')
#| (slice(1, 2, None), 3) slice(None, None, None) slice(None, None, None) slice(1, None, 2) (slice(None, None, None), slice(None, None, None)) Ellipsis slice(1, 2, None) (slice(1, 2, None),)  hashable slice

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), slice("a", [], {}), s == slice(1, 10, 2), s != slice(1), slice(1) < slice(2), slice(1, 2) < slice(1, 3), hash(s) == hash(slice(1, 10, 2)))
for n in (0, 1, 5, 100): print([slice(*a).indices(n) for a in ((None,), (None, None, -1), (2, 4), (-3, None), (10, 0, -2), (None, -1), (-100, 100, 3), (100, -100, -3))])
attempt(lambda: slice(1).indices(-1)); attempt(lambda: slice(1).indices("a")); attempt(lambda: slice("a").indices(3)); attempt(lambda: slice(None, None, 0).indices(3)); attempt(lambda: slice(1).indices()); attempt(lambda: slice(1, 2, 3, 4)); attempt(lambda: slice(start=1)); attempt(lambda: setattr(s, "start", 1)); attempt(lambda: s.foo); attempt(lambda: slice(1) < 1); attempt(lambda: slice(1) < slice("a")); attempt(lambda: type("S", (slice,), {})); attempt(lambda: slice(1.5).indices(3)); attempt(lambda: [1][slice(1.5)]); attempt(lambda: s[0]); attempt(lambda: iter(s))
l = list(range(10))
print(l[:], l[::2], l[::-1], l[5:2], l[5:2:-1], l[-3:], l[:-3], l[-100:100], l[100:], l[:-100], l[8:1:-3], l[-1:-5:-1], l[10**30:], l[:10**30], l[-10**30:], l[::10**30], l[::-10**30])
t = "hello"; b = b"hello"; u = tuple("hello"); r = range(0, 20, 3)
for q in (t, b, u, r, bytearray(b)): print(q[1:3], q[::-1], q[-2:], q[10:], q[:0], q[::2], q[4:0:-2])
def assign(dst, sl, v):
    dst = list(dst)
    dst[sl] = v
    return dst
S = slice
for sl, v in ((S(1, 3), "ab"), (S(1, 1), [9]), (S(0, 0), ()), (S(None), "z"), (S(None, None, 2), "abc"), (S(None, None, 2), "ab"), (S(None, None, -1), "abcde"), (S(3, 1), "x"), (S(-1, None), []), (S(0, 5, 5), "q"), (S(0, 2), 5), (S(0, 4, 2), 5), (S(0, 0, 2), ""), (S(5, 0, -2), [1, 2, 3]), (S(1, 3), None), (S("a", 1), []), (S(0, 1, 0), [1]), (S(4, 1, 2), []), (S(4, 1, 2), [1])): attempt(assign, range(5), sl, v)
def delete(dst, sl):
    dst = list(dst)
    del dst[sl]
    return dst
for sl in (S(1, 3), S(None), S(None, None, 2), S(None, None, -2), S(3, 1), S(-2, None), S(0, 0), S(5, 1, -1), S(None, None, 0), S("a"), S(100, None), S(None, -1)): attempt(delete, range(6), sl)
x = [1, 2, 3]
x[1:2] = x; print(x)
x[::2] = x[1::2] + [0]; print(x)
x[:] = (i for i in range(3)); print(x)
x[1:] += [7, 8]; print(x)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(l[I(2):I(6):I(2)], t[I(-1)], r[I(1):][0], l[I(3):None], l[True:False], l[False:True])
attempt(lambda: l["a":]); attempt(lambda: l[1.0:2]); attempt(lambda: t[None:"x"]); attempt(lambda: l[1:2, 3]); attempt(lambda: t[...]); attempt(lambda: l[()]); attempt(lambda: {}[1:2]); attempt(lambda: {}[1:[]])
class G:
    def __getitem__(self, k): return k
print(G()[1:2, 3], G()[:], G()[::], G()[1::2], G()[:, :], G()[...], G()[(1):(2)], G()[1:2,], "", {slice(1, 2): "hashable slice"}[slice(1, 2)])
