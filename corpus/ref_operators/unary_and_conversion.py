#: about: unary operators, __index__, __int__, __float__, __complex__, __round__ and relatives
#: kind: language
#: imports: math
#: stdout:
#| neg pos inv abs ('round', 'absent') ('round', 2) ('round', 'absent') ('round', 1) floor ceil trunc
#| TypeError: bad operand type for unary -: 'E'
#| TypeError: bad operand type for unary +: 'E'
#| TypeError: bad operand type for unary ~: 'E'
#| TypeError: bad operand type for abs(): 'E'
#| TypeError: type E doesn't define __round__ method
#| TypeError: type E doesn't define __round__ method
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'E'
#| TypeError: float() argument must be a string or a real number, not 'E'
#| TypeError: complex() argument must be a string or a number, not E
#| TypeError: must be real number, not E
#| TypeError: 'E' object cannot be interpreted as an integer
#| TypeError: bad operand type for unary -: 'str'
#| TypeError: bad operand type for unary +: 'list'
#| TypeError: bad operand type for unary ~: 'float'
#| TypeError: bad operand type for unary ~: 'NoneType'
#| TypeError: bad operand type for abs(): 'str'
#| TypeError: bad operand type for unary -: 'NoneType'
#| TypeError: bad operand type for unary ~: 'complex'
#| 5
#| TypeError: __int__ returned non-int (type str)
#| TypeError: __int__ returned non-int (type float)
#| 7
#| TypeError: __index__ returned non-int (type str)
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C'
#| 1
#| int
#| 1.5
#| TypeError: C.__float__ returned non-float (type int)
#| TypeError: C.__float__ returned non-float (type str)
#| 3.0
#| TypeError: float() argument must be a string or a real number, not 'C'
#| float
#| 1j
#| TypeError: __complex__ returned non-complex (type int)
#| (2+0j)
#| (2+0j)
#| (3+0j)
#| (1+2j)
#| 2j
#| 20
#| TypeError: __index__ returned non-int (type float)
#| TypeError: list indices must be integers or slices, not C
#| [30]
#| TypeError: slice indices must be integers or None or have an __index__ method
#| IndexError: cannot fit 'C' into an index-sized integer
#|
#| range(0, 3)
#| TypeError: __index__ returned non-int (type str)
#| 0xff
#| A
#| abab
#| TypeError: can't multiply sequence by non-int of type 'C'
#| b'abab'
#| b'A'
#| b'\x00\x00'
#| 2
#| 2
#| TypeError: unsupported operand type(s) for <<: 'int' and 'C'
#| 2
#| 2.6
#| 5 ff
#| TypeError: %x format: an integer is required, not C
#| 1.500000
#| A
#| True
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __bool__ should return bool, returned NoneType
#| False
#| ValueError: __len__() should return >= 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| ValueError: __len__() should return >= 0
#| ValueError: __len__() should return >= 0
#| 4
#| 1
#| 5
#| -2
#| TypeError: __hash__ method should return an integer
#| 2305843009213693952
#| 7
#| 1
#| TypeError: __str__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type int)
#| only repr
#| b'x'
#| TypeError: __bytes__ returned non-bytes (type str)
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'C'
#| S R \xe9

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n="absent"): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), round(u, None), round(u, ndigits=1), math.floor(u), math.ceil(u), math.trunc(u))
class E: pass
for f in (lambda: -E(), lambda: +E(), lambda: ~E(), lambda: abs(E()), lambda: round(E()), lambda: round(E(), 1), lambda: int(E()), lambda: float(E()), lambda: complex(E()), lambda: math.floor(E()), lambda: hex(E()), lambda: -"s", lambda: +[], lambda: ~1.5, lambda: ~None, lambda: abs("x"), lambda: -None, lambda: ~(1j)): attempt(f)
def conv(**ns): return type("C", (), {f"__{k}__": (lambda v: lambda self: v)(v) for k, v in ns.items()})()
class MyInt(int): pass
class MyFloat(float): pass
class MyComplex(complex): pass
attempt(lambda: int(conv(int=5)))
attempt(lambda: int(conv(int="5")))
attempt(lambda: int(conv(int=5.0)))
attempt(lambda: int(conv(index=7)))
attempt(lambda: int(conv(index="x")))
attempt(lambda: int(conv(trunc=7)))
attempt(lambda: int(conv(int=True)))
attempt(lambda: type(int(conv(int=MyInt(3)))).__name__)
attempt(lambda: float(conv(float=1.5)))
attempt(lambda: float(conv(float=1)))
attempt(lambda: float(conv(float="1")))
attempt(lambda: float(conv(index=3)))
attempt(lambda: float(conv(int=3)))
attempt(lambda: type(float(conv(float=MyFloat(3)))).__name__)
attempt(lambda: complex(conv(complex=1j)))
attempt(lambda: complex(conv(complex=1)))
attempt(lambda: complex(conv(float=2.0)))
attempt(lambda: complex(conv(index=2)))
attempt(lambda: complex(conv(complex=MyComplex(3))))
attempt(lambda: complex(1, conv(float=2.0)))
attempt(lambda: complex(conv(complex=1j), 1))
attempt(lambda: [10, 20, 30][conv(index=1)])
attempt(lambda: [10, 20, 30][conv(index=1.0)])
attempt(lambda: [10, 20, 30][conv(int=1)])
attempt(lambda: [10, 20, 30][conv(index=-1):])
attempt(lambda: [10, 20, 30][conv(int=1):])
attempt(lambda: "abc"[conv(index=10**30)])
attempt(lambda: "abc"[conv(index=10**30):])
attempt(lambda: range(conv(index=3)))
attempt(lambda: range(conv(index="x")))
attempt(lambda: hex(conv(index=255)))
attempt(lambda: chr(conv(index=65)))
attempt(lambda: "ab" * conv(index=2))
attempt(lambda: [0] * conv(int=2))
attempt(lambda: b"ab" * conv(index=2))
attempt(lambda: bytes([conv(index=65)]))
attempt(lambda: bytes(conv(index=2)))
attempt(lambda: [1, 2][conv(index=MyInt(1))])
attempt(lambda: [1, 2][conv(index=True)])
attempt(lambda: 1 << conv(index=2))
attempt(lambda: int("10", conv(index=2)))
attempt(lambda: round(2.567, conv(index=1)))
attempt(lambda: "%d %x" % (conv(int=5), conv(index=255)))
attempt(lambda: "%x" % conv(int=255))
attempt(lambda: "%f" % conv(float=1.5))
attempt(lambda: "%c" % conv(index=65))
attempt(lambda: bool(conv(bool=True)))
attempt(lambda: bool(conv(bool=1)))
attempt(lambda: bool(conv(bool=None)))
attempt(lambda: bool(conv(len=0)))
attempt(lambda: bool(conv(len=-1)))
attempt(lambda: bool(conv(len="x")))
attempt(lambda: bool(conv(len=1.0)))
attempt(lambda: len(conv(len=10**30)))
attempt(lambda: bool(conv(len=10**30)))
attempt(lambda: len(conv(len=-5)))
attempt(lambda: len(conv(len=-10**30)))
attempt(lambda: len(conv(len=conv(index=4))))
attempt(lambda: len(conv(len=True)))
attempt(lambda: hash(conv(hash=5)))
attempt(lambda: hash(conv(hash=-1)))
attempt(lambda: hash(conv(hash="x")))
attempt(lambda: hash(conv(hash=2**61)))
attempt(lambda: hash(conv(hash=2**64 - 1)))
attempt(lambda: hash(conv(hash=True)))
attempt(lambda: str(conv(str=5)))
attempt(lambda: repr(conv(repr=5)))
attempt(lambda: str(conv(repr="only repr")))
attempt(lambda: bytes(conv(bytes=b"x")))
attempt(lambda: bytes(conv(bytes="x")))
attempt(lambda: divmod(1, conv(index=1)))
attempt(lambda: f"{conv(str='S', repr='R')} {conv(str='S', repr='R')!r} {conv(repr='é')!a}")
