#: about: where numbers are asked for, __index__ is enough, __int__ and floats are not
#: kind: language
#: stdout:
#| '0b10'
#| '\x02'
#| range(0, 2)
#| 7
#| 'c'
#| 'abab'
#| 1.23
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'Ix'
#| b'\x00\xff'
#| 'a '
#| [3]
#| [1, 1]
#| b'\x00\x00'
#| TypeError: unsupported operand type(s) for <<: 'int' and 'Ix'
#| 3
#| '2'
#| '\x02'
#| TypeError: * wants int
#| (0, 2, 1)
#| [0, 2, 4, 6, 8]
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'Ix'
#| 2
#| 2.0
#| (2+0j)
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: list indices must be integers or slices, not In
#| TypeError: string indices must be integers, not 'In'
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'In'
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: can't multiply sequence by non-int of type 'In'
#| TypeError: cannot convert 'In' object to bytes
#| TypeError: unsupported operand type(s) for <<: 'int' and 'In'
#| TypeError: 'In' object cannot be interpreted as an integer
#| TypeError: %x format: an integer is required, not In
#| TypeError: %c requires an int or a unicode character, not In
#| TypeError: * wants int
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'In'
#| 2
#| TypeError: In.__float__ returned non-float (type int)
#| TypeError: __complex__ returned non-complex (type int)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: list indices must be integers or slices, not float
#| TypeError: string indices must be integers, not 'float'
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: cannot convert 'float' object to bytes
#| TypeError: unsupported operand type(s) for <<: 'int' and 'float'
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: %x format: an integer is required, not float
#| TypeError: %c requires an int or a unicode character, not float
#| TypeError: * wants int
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| (3.0, 1.0)
#| 2
#| 2.0
#| (2+0j)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: list indices must be integers or slices, not str
#| TypeError: string indices must be integers, not 'str'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: string argument without an encoding
#| TypeError: unsupported operand type(s) for <<: 'int' and 'str'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: %x format: an integer is required, not str
#| '2'
#| TypeError: * wants int
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
#| 2
#| 2.0
#| (2+0j)
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: list indices must be integers or slices, not NoneType
#| TypeError: string indices must be integers, not 'NoneType'
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| 1
#| 49
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| [1, 2, 3]
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: cannot convert 'NoneType' object to bytes
#| TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType'
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: %x format: an integer is required, not NoneType
#| TypeError: %c requires an int or a unicode character, not NoneType
#| TypeError: * wants int
#| (0, 5, 1)
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'NoneType'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| TypeError: float() argument must be a string or a real number, not 'NoneType'
#| TypeError: complex() argument must be a string or a number, not NoneType

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Ix:
    def __index__(self): return 2
class In:
    def __int__(self): return 2
    __float__ = __complex__ = __trunc__ = __int__
for v in (Ix(), In(), 2.0, "2", None):
    for f in (bin, chr, range, [5, 6, 7].__getitem__, "abc".__getitem__, "ab".__mul__, lambda v: round(1.2345, v), lambda v: pow(7, 2, v), lambda v: (255).to_bytes(v), lambda v: "a".center(v), lambda v: [1, 2, 3][v:], lambda v: [1] * v, lambda v: bytes(v), lambda v: 1 << v, lambda v: int("11", v), lambda v: "%x" % v, lambda v: "%c" % v, lambda v: "%.*f" % (v, 1), lambda v: slice(v).indices(5), lambda v: list(range(10))[::v], lambda v: divmod(7, v), int, float, complex):
        attempt(f, v)
