#: about: __getitem__, __setitem__, __delitem__, __missing__ and slices
#: kind: language
#: stdout:
#| 1 (1, 2) () slice(None, None, None) slice(1, 2, None) slice(1, 2, 3) slice(None, None, None) (slice(None, None, None), 1) (Ellipsis, slice(1, 2, None)) slice((1, 2), (3,), None) (1, 2) ('a', 'b', slice(1, 2, None)) slice('a', None, None) None <lambda> 5 5
#| set 1 2
#| set (slice(1, 2, None), Ellipsis) 3
#| set (1, 2) 4
#| del 1
#| del slice(2, 3, None)
#| del 4
#| del 5
#| set 0 0
#| set 1 [1, 2, 3]
#| set 2 4
#| set loop a
#| set loop b
#| []
#| 1 ('missing', 'b') None False 5 ('missing', 'z')
#| {}
#| LookupError: custom q
#| TypeError: 'NotDict' object is not subscriptable
#| KeyError: 'k'
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'int' object is not subscriptable
#| TypeError: 'int' object does not support item assignment
#| TypeError: 'int' object does not support item deletion
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: 'NoneType' object does not support item assignment
#| TypeError: 'NoneType' object does not support item deletion
#| TypeError: 'float' object is not subscriptable
#| TypeError: 'float' object does not support item assignment
#| TypeError: 'float' object does not support item deletion
#| TypeError: 'builtin_function_or_method' object is not subscriptable
#| TypeError: 'builtin_function_or_method' object does not support item assignment
#| TypeError: 'builtin_function_or_method' object does not support item deletion
#| TypeError: 'object' object is not subscriptable
#| TypeError: 'object' object does not support item assignment
#| TypeError: 'object' object does not support item deletion
#| TypeError: 'generator' object is not subscriptable
#| TypeError: 'generator' object does not support item assignment
#| TypeError: 'generator' object does not support item deletion
#| TypeError: 'set' object is not subscriptable
#| TypeError: 'set' object does not support item assignment
#| TypeError: 'set' object doesn't support item deletion
#| TypeError: 'function' object is not subscriptable
#| TypeError: 'function' object does not support item assignment
#| TypeError: 'function' object does not support item deletion
#| TypeError: int | str is not a generic class
#| TypeError: 'typing.Union' object does not support item assignment
#| TypeError: 'typing.Union' object does not support item deletion
#| TypeError: 'ellipsis' object is not subscriptable
#| TypeError: 'ellipsis' object does not support item assignment
#| TypeError: 'ellipsis' object does not support item deletion
#| TypeError: type 'T' is not subscriptable
#| TypeError: 'type' object does not support item assignment
#| TypeError: 'type' object does not support item deletion
#| TypeError: string indices must be integers, not 'str'
#| TypeError: string indices must be integers, not 'float'
#| TypeError: string indices must be integers, not 'NoneType'
#| TypeError: string indices must be integers, not 'tuple'
#| IndexError: string index out of range
#| IndexError: string index out of range
#| IndexError: cannot fit 'int' into an index-sized integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'str' object does not support item deletion
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'str' object doesn't support item deletion
#| TypeError: byte indices must be integers or slices, not str
#| TypeError: byte indices must be integers or slices, not float
#| TypeError: byte indices must be integers or slices, not NoneType
#| TypeError: byte indices must be integers or slices, not tuple
#| IndexError: index out of range
#| IndexError: index out of range
#| IndexError: cannot fit 'int' into an index-sized integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: 'bytes' object does not support item assignment
#| TypeError: 'bytes' object does not support item deletion
#| TypeError: 'bytes' object does not support item assignment
#| TypeError: 'bytes' object doesn't support item deletion
#| TypeError: tuple indices must be integers or slices, not str
#| TypeError: tuple indices must be integers or slices, not float
#| TypeError: tuple indices must be integers or slices, not NoneType
#| TypeError: tuple indices must be integers or slices, not tuple
#| IndexError: tuple index out of range
#| IndexError: tuple index out of range
#| IndexError: cannot fit 'int' into an index-sized integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'tuple' object does not support item deletion
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'tuple' object doesn't support item deletion
#| TypeError: range indices must be integers or slices, not str
#| TypeError: range indices must be integers or slices, not float
#| TypeError: range indices must be integers or slices, not NoneType
#| TypeError: range indices must be integers or slices, not tuple
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'range' object does not support item deletion
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'range' object doesn't support item deletion
#| TypeError: list indices must be integers or slices, not str
#| TypeError: list indices must be integers or slices, not float
#| TypeError: list indices must be integers or slices, not NoneType
#| TypeError: list indices must be integers or slices, not tuple
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: cannot fit 'int' into an index-sized integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: list indices must be integers or slices, not str
#| TypeError: list indices must be integers or slices, not str
#| IndexError: list assignment index out of range
#| IndexError: list assignment index out of range
#| TypeError: bytearray indices must be integers or slices, not str
#| TypeError: bytearray indices must be integers or slices, not float
#| TypeError: bytearray indices must be integers or slices, not NoneType
#| TypeError: bytearray indices must be integers or slices, not tuple
#| IndexError: bytearray index out of range
#| IndexError: bytearray index out of range
#| IndexError: cannot fit 'int' into an index-sized integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: bytearray indices must be integers or slices, not str
#| TypeError: bytearray indices must be integers or slices, not str
#| IndexError: bytearray index out of range
#| IndexError: bytearray index out of range
#| TypeError: memoryview: invalid slice key
#| TypeError: memoryview: invalid slice key
#| TypeError: memoryview: invalid slice key
#| NotImplementedError: sub-views are not implemented
#| IndexError: index out of bounds on dimension 1
#| IndexError: index out of bounds on dimension 1
#| IndexError: cannot fit 'int' into an index-sized integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: cannot modify read-only memory
#| TypeError: cannot modify read-only memory
#| TypeError: cannot modify read-only memory
#| TypeError: cannot modify read-only memory
#| KeyError: 1
#| KeyError: (1, 2)
#| KeyError: 'k'
#| KeyError: 'k'
#| TypeError: 'int' object is not subscriptable
#| TypeError: 'int' object is not subscriptable
#| ValueError: attempt to assign sequence of size 1 to extended slice of size 3
#| TypeError: must assign iterable to extended slice
#| ValueError: attempt to assign sequence of size 2 to extended slice of size 5
#| ValueError: slice step cannot be zero
#| ['a', 'x', 'b', 1, 'c', 3, 'd', 5]
#| ['x', 1, 3, 5]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class R:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
r = R()
print(r[1], r[1, 2], r[()], r[:], r[1:2], r[1:2:3], r[::], r[:, 1], r[..., 1:2], r[(1, 2):(3,)], r[*[1, 2]], r[*"ab", 1:2], r["a":], r[None], r[lambda: 0].__name__, r[x := 5], x)
r[1] = 2; r[1:2, ...] = 3; r[*(1, 2)] = 4
del r[1], r[2:3], (r[4], [r[5]])
r[0], *r[1], r[2] = range(5)
for r["loop"] in "ab": pass
[r[i] for i in (1, 2)] and None
print([0 for r["comp"] in ()])
class D(dict):
    def __missing__(self, k): return ("missing", k)
d = D(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, d.setdefault("c", 5), dict.__getitem__(d, "z"))
class DM(dict): __missing__ = lambda self, k: self
print(DM()["x"]["y"]["z"])
class DE(dict):
    def __missing__(self, k): raise LookupError("custom " + k)
attempt(lambda: DE()["q"])
class NotDict:
    def __missing__(self, k): return "never"
attempt(lambda: NotDict()["a"])
inst = dict.__new__(type("Plain", (dict,), {}))
inst.__missing__ = lambda k: "never"
attempt(lambda: inst["k"])
class NoneMissing(dict): __missing__ = None
attempt(lambda: NoneMissing()["k"])
for obj in (5, None, 1.5, len, object(), (x for x in ()), {1}, lambda: 0, int | str, ..., type("T", (), {})):
    name = type(obj).__name__
    attempt(lambda: obj[0])
    def s(): obj[0] = 1
    def e(): del obj[0]
    attempt(s)
    attempt(e)
for obj in ("abc", b"abc", (1, 2), range(3), [1, 2], bytearray(b"ab"), memoryview(b"ab")):
    for k in ("a", 1.0, None, (), 99, -99, 10**30, slice("a", None), slice(None, None, 0), slice(None, 1.5)):
        attempt(lambda: obj[k])
    def s(): obj["k"] = 1
    def e(): del obj["k"]
    def s2(): obj[99] = 1
    def e2(): del obj[99]
    for f in (s, e, s2, e2): attempt(f)
attempt(lambda: {}[1])
attempt(lambda: {}[(1, 2)])
attempt(lambda: {}["k"])
def de(): del {}["k"]
attempt(de)
attempt(lambda: {"a": 1}["a"]["b"])
attempt(lambda: [1, 2, 3][1][0])
l = list(range(6))
def ext(i, j, k, v): l[i:j:k] = v
attempt(ext, 0, 6, 2, [1])
attempt(ext, 0, 2, None, 5)
attempt(ext, 5, 0, -1, "ab")
attempt(ext, 0, 0, 0, [])
ext(1, 1, None, "xy"); ext(None, None, 2, "abcd")
print(l)
del l[::2]
print(l)
