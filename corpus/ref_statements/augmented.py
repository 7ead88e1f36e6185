#: about: augmented assignment: in-place methods, fallbacks, immutable targets, tuple trap
#: kind: language
#: stdout:
#| I(iadd(0,1))
#| I(isub(iadd(0,1),1))
#| I(ixor(ior(iand(irshift(ilshift(ipow(imod(ifloordiv(itruediv(imatmul(imul(isub(iadd(0,1),1),2),3),4),5),6),7),8),9),1),2),3))
#| ('add', 1)
#| ('radd', 5)
#| unsupported operand type(s) for +=: 'N' and 'int'
#| 'NoneType' object is not callable
#| TypeError unsupported operand type(s) for +=: 'int' and 'str'
#| TypeError can only concatenate str (not "int") to str
#| TypeError 'int' object is not iterable
#| (['a', 'b'], True)
#| ((1,), False)
#| TypeError 'tuple' object does not support item assignment
#| TypeError 'str' object does not support item assignment
#| ([2, 5], True)
#| ({1: 1, 2: 2, 3: 3}, True)
#| [1, 1, 1]
#| TypeError can't multiply sequence by non-int of type 'str'
#| TypeError unsupported operand type(s) for +=: 'NoneType' and 'int'
#| UnboundLocalError cannot access local variable 'x' where it is not associated with a value
#| NameError name 'undefined_global' is not defined
#| ZeroDivisionError division by zero
#| TypeError unsupported operand type(s) for @=: 'int' and 'int'
#| 3
#| (b'ab', bytearray(b'abc'), True)
#| KeyError 'k'
#| IndexError list index out of range
#| (1-0.5j)
#| 2
#| [1, 9, 2, 7]
#| (2, 1)
#| AttributeError property 'v' of 'a25.<locals>.C' object has no setter
#| 'tuple' object does not support item assignment ([1, 2], 2)
#| 2 3 3
#| (1, 2, 2)
#| 2 8 3

class I:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"I({self.v})"
names = {"add": "+=", "sub": "-=", "mul": "*=", "matmul": "@=", "truediv": "/=", "floordiv": "//=", "mod": "%=", "pow": "**=", "lshift": "<<=", "rshift": ">>=", "and": "&=", "or": "|=", "xor": "^="}
for n in names:
    def ip(self, other, n=n): return I(f"i{n}({self.v},{other})")
    setattr(I, f"__i{n}__", ip)
x = I(0); x += 1; print(x); x -= 1; print(x); x *= 2; x @= 3; x /= 4; x //= 5; x %= 6; x **= 7; x <<= 8; x >>= 9; x &= 1; x |= 2; x ^= 3; print(x)
class F:
    def __add__(self, o): return "add", o
    def __radd__(self, o): return "radd", o
    def __iadd__(self, o): return NotImplemented
f = F(); f += 1; print(f)
g = 5; g += F(); print(g)
class N:
    def __iadd__(self, o): return NotImplemented
n = N()
try: n += 1
except TypeError as e: print(e)
class NN: __iadd__ = None
n = NN()
try: n += 1
except TypeError as e: print(e)
for op, stmt in [("+", lambda a, b: a.__add__), ]: pass
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def a1(): x = 1; x += "a"; return x
def a2(): x = "a"; x += 1; return x
def a3(): x = []; x += 5; return x
def a4(): x = []; y = x; x += "ab"; return x, y is x
def a5(): x = (); y = x; x += (1,); return x, y is x
def a6(): t = ([],); t[0] += [1]; return t
def a7(): s = "abc"; s[0] += "x"
def a8(): x = {1}; y = x; x |= {2}; x &= {2, 3}; x -= {9}; x ^= {5}; return sorted(x), x is y
def a9(): x = {1: 1}; y = x; x |= {2: 2}; x |= [(3, 3)]; return x, x is y
def a10(): x = [1]; x *= 3; return x
def a11(): x = [1]; x *= "a"; return x
def a12(): x = None; x += 1; return x
def a13(): x += 1; return x
def a14(): undefined_global.x += 1
def a15(): x = 1; x **= -1; x //= 0; return x
def a16(): x = 5; x @= 2; return x
def a17(): x = 2; x <<= 100; x >>= 98; x %= 5; return x
def a18(): x = b"a"; x += b"b"; y = bytearray(x); z = y; y += b"c"; return x, y, y is z
def a19(): d = {}; d["k"] += 1
def a20(): l = [1]; l[5] += 1
def a21(): x = 1.5; x //= 1; x -= 0.5j; return x
def a22(): x = True; x += True; x &= 3; return x
def a23(): x = [1, 2]; x[:1] += [9]; x[len(x):] = [7]; return x
def a24():
    class C: v = 1
    c = C(); c.v += 1; return c.v, C.v
def a25():
    class C:
        @property
        def v(self): return 1
    c = C(); c.v += 1
for f in (a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25): attempt(f)
t = ([1], 2)
try: t[0] += [2]
except TypeError as e: print(e, t)
glob = 1
def inc():
    global glob
    glob += 1; return glob
print(inc(), inc(), glob)
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1; return n
    return inner(), inner(), n
print(outer())
class Body:
    n = 1; n += 1; glob += 5
print(Body.n, Body.glob, glob)
