#: about: in-place methods, their fallback and their targets
#: kind: language
#: stdout:
#| + ('iadd', 1) ('add', 2) ('add', 3) radd radd 
#|     unsupported operand type(s) for +=: 'Empty' and 'int'
#|     unsupported operand type(s) for +=: 'int' and 'Empty'
#|     can only concatenate str (not "Empty") to str
#|     'Empty' object is not iterable
#|     unsupported operand type(s) for +=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for +=: 'dict' and 'int'
#|     unsupported operand type(s) for +=: 'int' and 'str'
#| - ('isub', 1) ('sub', 2) ('sub', 3) rsub rsub 
#|     unsupported operand type(s) for -=: 'Empty' and 'int'
#|     unsupported operand type(s) for -=: 'int' and 'Empty'
#|     unsupported operand type(s) for -=: 'str' and 'Empty'
#|     unsupported operand type(s) for -=: 'list' and 'Empty'
#|     unsupported operand type(s) for -=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for -=: 'dict' and 'int'
#|     unsupported operand type(s) for -=: 'int' and 'str'
#| * ('imul', 1) ('mul', 2) ('mul', 3) rmul rmul 
#|     unsupported operand type(s) for *=: 'Empty' and 'int'
#|     unsupported operand type(s) for *=: 'int' and 'Empty'
#|     can't multiply sequence by non-int of type 'Empty'
#|     can't multiply sequence by non-int of type 'Empty'
#|     unsupported operand type(s) for *=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for *=: 'dict' and 'int'
#| / ('itruediv', 1) ('truediv', 2) ('truediv', 3) rtruediv rtruediv 
#|     unsupported operand type(s) for /=: 'Empty' and 'int'
#|     unsupported operand type(s) for /=: 'int' and 'Empty'
#|     unsupported operand type(s) for /=: 'str' and 'Empty'
#|     unsupported operand type(s) for /=: 'list' and 'Empty'
#|     unsupported operand type(s) for /=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for /=: 'dict' and 'int'
#|     unsupported operand type(s) for /=: 'int' and 'str'
#| // ('ifloordiv', 1) ('floordiv', 2) ('floordiv', 3) rfloordiv rfloordiv 
#|     unsupported operand type(s) for //=: 'Empty' and 'int'
#|     unsupported operand type(s) for //=: 'int' and 'Empty'
#|     unsupported operand type(s) for //=: 'str' and 'Empty'
#|     unsupported operand type(s) for //=: 'list' and 'Empty'
#|     unsupported operand type(s) for //=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for //=: 'dict' and 'int'
#|     unsupported operand type(s) for //=: 'int' and 'str'
#| % ('imod', 1) ('mod', 2) ('mod', 3) rmod rmod 
#|     unsupported operand type(s) for %=: 'Empty' and 'int'
#|     unsupported operand type(s) for %=: 'int' and 'Empty'
#|     not all arguments converted during string formatting
#|     unsupported operand type(s) for %=: 'list' and 'Empty'
#|     unsupported operand type(s) for %=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for %=: 'dict' and 'int'
#|     unsupported operand type(s) for %=: 'int' and 'str'
#| ** ('ipow', 1) ('pow', 2) ('pow', 3) rpow rpow 
#|     unsupported operand type(s) for **=: 'Empty' and 'int'
#|     unsupported operand type(s) for **=: 'int' and 'Empty'
#|     unsupported operand type(s) for **=: 'str' and 'Empty'
#|     unsupported operand type(s) for **=: 'list' and 'Empty'
#|     unsupported operand type(s) for **=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for **=: 'dict' and 'int'
#|     unsupported operand type(s) for **=: 'int' and 'str'
#| << ('ilshift', 1) ('lshift', 2) ('lshift', 3) rlshift rlshift 
#|     unsupported operand type(s) for <<=: 'Empty' and 'int'
#|     unsupported operand type(s) for <<=: 'int' and 'Empty'
#|     unsupported operand type(s) for <<=: 'str' and 'Empty'
#|     unsupported operand type(s) for <<=: 'list' and 'Empty'
#|     unsupported operand type(s) for <<=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for <<=: 'dict' and 'int'
#|     unsupported operand type(s) for <<=: 'int' and 'float'
#| >> ('irshift', 1) ('rshift', 2) ('rshift', 3) rrshift rrshift 
#|     unsupported operand type(s) for >>=: 'Empty' and 'int'
#|     unsupported operand type(s) for >>=: 'int' and 'Empty'
#|     unsupported operand type(s) for >>=: 'str' and 'Empty'
#|     unsupported operand type(s) for >>=: 'list' and 'Empty'
#|     unsupported operand type(s) for >>=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for >>=: 'dict' and 'int'
#|     unsupported operand type(s) for >>=: 'int' and 'float'
#| & ('iand', 1) ('and', 2) ('and', 3) rand rand 
#|     unsupported operand type(s) for &=: 'Empty' and 'int'
#|     unsupported operand type(s) for &=: 'int' and 'Empty'
#|     unsupported operand type(s) for &=: 'str' and 'Empty'
#|     unsupported operand type(s) for &=: 'list' and 'Empty'
#|     unsupported operand type(s) for &=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for &=: 'dict' and 'int'
#|     unsupported operand type(s) for &=: 'int' and 'float'
#| | ('ior', 1) ('or', 2) ('or', 3) ror ror 
#|     unsupported operand type(s) for |=: 'Empty' and 'int'
#|     unsupported operand type(s) for |=: 'int' and 'Empty'
#|     unsupported operand type(s) for |=: 'str' and 'Empty'
#|     unsupported operand type(s) for |=: 'list' and 'Empty'
#|     unsupported operand type(s) for |=: 'NoneType' and 'NoneType'
#|     'int' object is not iterable
#|     unsupported operand type(s) for |=: 'int' and 'float'
#| ^ ('ixor', 1) ('xor', 2) ('xor', 3) rxor rxor 
#|     unsupported operand type(s) for ^=: 'Empty' and 'int'
#|     unsupported operand type(s) for ^=: 'int' and 'Empty'
#|     unsupported operand type(s) for ^=: 'str' and 'Empty'
#|     unsupported operand type(s) for ^=: 'list' and 'Empty'
#|     unsupported operand type(s) for ^=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for ^=: 'dict' and 'int'
#|     unsupported operand type(s) for ^=: 'int' and 'float'
#| @ ('imatmul', 1) ('matmul', 2) ('matmul', 3) rmatmul rmatmul 
#|     unsupported operand type(s) for @=: 'Empty' and 'int'
#|     unsupported operand type(s) for @=: 'int' and 'Empty'
#|     unsupported operand type(s) for @=: 'str' and 'Empty'
#|     unsupported operand type(s) for @=: 'list' and 'Empty'
#|     unsupported operand type(s) for @=: 'NoneType' and 'NoneType'
#|     unsupported operand type(s) for @=: 'dict' and 'int'
#|     unsupported operand type(s) for @=: 'int' and 'float'
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| [1, 2, 'a', 'b', 1, 2, 'a', 'b'] True
#| TypeError: 'int' object is not iterable
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can only concatenate tuple (not "list") to tuple
#| 'tuple' object does not support item assignment ([1],)
#| TypeError: 'int' object is not iterable
#| {'a': 1, 'b': 2, 'c': 3} {3} True
#| TypeError: unsupported operand type(s) for |=: 'set' and 'list'
#| True frozenset({1})
#| bytearray(b'xyzxyz')
#| TypeError: can't concat str to bytearray
#| TypeError: can't concat str to bytes
#| TypeError: can only concatenate str (not "bytes") to str
#| ['obj', 'idx', ('get', 'k'), 'val', ('set', 'k', 15), 'obj', 'idx', ('get', slice('k', 2, None)), 'val', ('set', slice('k', 2, None), 50)]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def step(kind, x, y):
    if kind == "+": x += y
    elif kind == "-": x -= y
    elif kind == "*": x *= y
    elif kind == "/": x /= y
    elif kind == "//": x //= y
    elif kind == "%": x %= y
    elif kind == "**": x **= y
    elif kind == "<<": x <<= y
    elif kind == ">>": x >>= y
    elif kind == "&": x &= y
    elif kind == "|": x |= y
    elif kind == "^": x ^= y
    elif kind == "@": x @= y
    return x
KINDS = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"]
NAMES = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
def m(label, value=None):
    return lambda self, other: (label, other) if value is None else value
In = type("In", (), {f"__i{n}__": m("i" + n) for n in NAMES})
Fall = type("Fall", (), {f"__i{n}__": m("", NotImplemented) for n in NAMES} | {f"__{n}__": m(n) for n in NAMES})
Plain = type("Plain", (), {f"__{n}__": m(n) for n in NAMES})
Refl = type("Refl", (), {f"__r{n}__": m("r" + n) for n in NAMES})
Empty = type("Empty", (), {})
for k in KINDS:
    print(k, step(k, In(), 1), step(k, Fall(), 2), step(k, Plain(), 3), step(k, 5, Refl())[0], step(k, Empty(), Refl())[0], step(k, [], Refl()) if k in "+*" and False else "")
    for left, right in ((Empty(), 1), (1, Empty()), ("a", Empty()), ([1], Empty()), (None, None), ({}, 1), (1, 1.5) if k in "&|^<<>>@" else (1, "x")):
        try: step(k, left, right)
        except TypeError as e: print("   ", e)
class None_: __iadd__ = None
attempt(step, "+", None_(), 1)
class NoneAdd: __add__ = None
attempt(step, "+", NoneAdd(), 1)
l = alias = [1]
l += (2,); l += "ab"; l *= 2
print(alias, l is alias)
attempt(step, "+", [1], 5)
attempt(step, "*", [1], "x")
attempt(step, "+", (1,), [2])
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
d = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
attempt(step, "|", d, 5)
s = {1}; s2 = s
s |= {2}; s ^= {1, 3}; s -= {2}; s &= {3, 4}
print(d, s, s is s2)
attempt(step, "|", {1}, [2])
f = frozenset({1}); g = f
f |= {2}
print(f == {1, 2}, g)
b = bytearray(b"x"); b += b"yz"; b *= 2
print(b)
attempt(step, "+", bytearray(), "s")
attempt(step, "+", b"", "s")
attempt(step, "+", "s", b"")
class Target:
    def __init__(self): self.log = []
    def __getitem__(self, k): self.log.append(("get", k)); return 10
    def __setitem__(self, k, v): self.log.append(("set", k, v))
T = Target()
def idx(): T.log.append("idx"); return "k"
def obj(): T.log.append("obj"); return T
def val(): T.log.append("val"); return 5
obj()[idx()] += val()
obj()[idx():2] *= val()
print(T.log)
