#: about: __index__ wherever an integer is needed
#: kind: language
#: stdout:
#| 0 'c' ; 'b' ; 'c' ; 'c' ; 
#| 1 2 ; 1 ; 2 ; 2 ; 
#| 2 2 ; 1 ; 2 ; 2 ; 
#| 3 99 ; 98 ; 99 ; 99 ; 
#| 4 2 ; 1 ; 2 ; 2 ; 
#| 5 99 ; 98 ; 99 ; 99 ; 
#| 6 99 ; 98 ; 99 ; 99 ; 
#| 7 'abab' ; 'ab' ; 'abab' ; 'abab' ; 
#| 8 [1, 1] ; [1] ; [1, 1] ; [1, 1] ; 
#| 9 (1, 1) ; (1,) ; (1, 1) ; (1, 1) ; 
#| 10 b'xx' ; b'x' ; b'xx' ; b'xx' ; 
#| 11 range(0, 2) ; range(0, 1) ; range(0, 2) ; range(0, 2) ; 
#| 12 [0, 2, 4] ; [0, 1, 2, 3, 4, 5] ; [0, 2, 4] ; [0, 2, 4] ; 
#| 13 '0x2' ; '0x1' ; '0x2' ; '0x2' ; 
#| 14 '0o2' ; '0o1' ; '0o2' ; '0o2' ; 
#| 15 '0b10' ; '0b1' ; '0b10' ; '0b10' ; 
#| 16 '\x02' ; '\x01' ; '\x02' ; '\x02' ; 
#| 17 b'\x00\x00' ; b'\x00' ; b'\x00\x00' ; b'\x00\x00' ; 
#| 18 b'\x02' ; b'\x01' ; b'\x02' ; b'\x02' ; 
#| 19 bytearray(b'\x00\x00') ; bytearray(b'\x00') ; bytearray(b'\x00\x00') ; bytearray(b'\x00\x00') ; 
#| 20 3 ; ValueError int() base must be >= 2 and <= 36, or 0 ; 3 ; 3 ; 
#| 21 3.14 ; 3.1 ; 3.14 ; 3.14 ; 
#| 22 [3, 4] ; [2, 3, 4] ; [3, 4] ; [3, 4] ; 
#| 23 [1, 2] ; [1] ; [1, 2] ; [1, 2] ; 
#| 24 [1, 3] ; [1, 2, 3, 4] ; [1, 3] ; [1, 3] ; 
#| 25 'a ' ; 'a' ; 'a ' ; 'a ' ; 
#| 26 2 ; 2 ; 2 ; 2 ; 
#| 27 ['a', 'b', 'c'] ; ['a', 'b,c'] ; ['a', 'b', 'c'] ; ['a', 'b', 'c'] ; 
#| 28 '0a' ; 'a' ; '0a' ; '0a' ; 
#| 29 0 ; 0 ; 0 ; 0 ; 
#| 30 '\x02' ; '\x01' ; '\x02' ; '\x02' ; 
#| 31 '2' ; '1' ; '2' ; '2' ; 
#| 32 '2' ; '1' ; '2' ; '2' ; 
#| 33 TypeError * wants int ; TypeError * wants int ; ' 7' ; ' 7' ; 
#| 34 [(2, 'a')] ; [(1, 'a')] ; [(2, 'a')] ; [(2, 'a')] ; 
#| 35 TypeError unsupported operand type(s) for ** or pow(): 'int' and 'I' ; TypeError unsupported operand type(s) for ** or pow(): 'int' and 'BoolI' ; 4 ; 4 ; 
#| 36 TypeError unsupported operand type(s) for <<: 'int' and 'I' ; TypeError unsupported operand type(s) for <<: 'int' and 'BoolI' ; 4 ; 4 ; 
#| 37 TypeError unsupported operand type(s) for //: 'int' and 'I' ; TypeError unsupported operand type(s) for //: 'int' and 'BoolI' ; 2 ; 2 ; 
#| 38 TypeError unsupported operand type(s) for +: 'I' and 'int' ; TypeError unsupported operand type(s) for +: 'BoolI' and 'int' ; 3 ; 3 ; 
#| 39 2 ; 1 ; 2 ; 2 ; 
#| 40 2.0 ; 1.0 ; 2.0 ; 2.0 ; 
#| 41 (2+0j) ; (1+0j) ; (2+0j) ; (2+0j) ; 
#| 42 (0, 2, 1) ; (0, 1, 1) ; (0, 2, 1) ; (0, 2, 1) ; 
#| 43 (0, 2, 1) ; (0, 1, 1) ; (0, 2, 1) ; (0, 2, 1) ; 
#| 44 b'\x00\x05' ; b'\x05' ; b'\x00\x05' ; b'\x00\x05' ; 
#| 45 'x |' ; 'x|' ; 'x |' ; 'x |' ; 
#| 46 'bba' ; 'baa' ; 'bba' ; 'bba' ; 
#| 47 '  ' ; ' ' ; '  ' ; '  ' ; 
#| 48 2 ; 2 ; 2 ; 2 ; 
#| 49 None ; None ; None ; None ; 
#| 50 0 ; 0 ; 0 ; 0 ; 
#| 51 TypeError unsupported operand type(s) for divmod(): 'int' and 'I' ; TypeError unsupported operand type(s) for divmod(): 'int' and 'BoolI' ; (3, 1) ; (3, 1) ; 
#| 52 None ; None ; 'two' ; 'two' ; 
#| 53 False ; False ; True ; True ; 
#| 54 TypeError bad operand type for abs(): 'I' ; TypeError bad operand type for abs(): 'BoolI' ; 2 ; 2 ; 
#| 55 TypeError bad operand type for unary -: 'I' ; TypeError bad operand type for unary -: 'BoolI' ; -2 ; -2 ; 
#| 56 False ; False ; True ; True ; 
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: string indices must be integers, not 'OnlyInt'
#| TypeError: __index__ returned non-int (type str)
#| TypeError: string indices must be integers, not 'float'
#| TypeError: string indices must be integers, not 'str'
#| TypeError: string indices must be integers, not 'NoneType'
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: list indices must be integers or slices, not OnlyInt
#| TypeError: __index__ returned non-int (type str)
#| TypeError: list indices must be integers or slices, not float
#| TypeError: list indices must be integers or slices, not str
#| TypeError: list indices must be integers or slices, not NoneType
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: tuple indices must be integers or slices, not OnlyInt
#| TypeError: __index__ returned non-int (type str)
#| TypeError: tuple indices must be integers or slices, not float
#| TypeError: tuple indices must be integers or slices, not str
#| TypeError: tuple indices must be integers or slices, not NoneType
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: byte indices must be integers or slices, not OnlyInt
#| TypeError: __index__ returned non-int (type str)
#| TypeError: byte indices must be integers or slices, not float
#| TypeError: byte indices must be integers or slices, not str
#| TypeError: byte indices must be integers or slices, not NoneType
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: range indices must be integers or slices, not OnlyInt
#| TypeError: __index__ returned non-int (type str)
#| TypeError: range indices must be integers or slices, not float
#| TypeError: range indices must be integers or slices, not str
#| TypeError: range indices must be integers or slices, not NoneType
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: bytearray indices must be integers or slices, not OnlyInt
#| TypeError: __index__ returned non-int (type str)
#| TypeError: bytearray indices must be integers or slices, not float
#| TypeError: bytearray indices must be integers or slices, not str
#| TypeError: bytearray indices must be integers or slices, not NoneType
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: memoryview: invalid slice key
#| TypeError: __index__ returned non-int (type str)
#| TypeError: memoryview: invalid slice key
#| TypeError: memoryview: invalid slice key
#| TypeError: memoryview: invalid slice key
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: can't multiply sequence by non-int of type 'OnlyInt'
#| TypeError: __index__ returned non-int (type str)
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: can't multiply sequence by non-int of type 'OnlyInt'
#| TypeError: __index__ returned non-int (type str)
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: can't multiply sequence by non-int of type 'OnlyInt'
#| TypeError: __index__ returned non-int (type str)
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: can't multiply sequence by non-int of type 'OnlyInt'
#| TypeError: __index__ returned non-int (type str)
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: 'OnlyInt' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type str)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: 'OnlyInt' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type str)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: 'OnlyInt' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type str)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: 'OnlyInt' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type str)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: cannot convert 'Bad' object to bytes
#| ZeroDivisionError: in index
#| TypeError: cannot convert 'OnlyInt' object to bytes
#| TypeError: cannot convert 'I' object to bytes
#| TypeError: cannot convert 'float' object to bytes
#| TypeError: string argument without an encoding
#| TypeError: cannot convert 'NoneType' object to bytes
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: 'OnlyInt' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type str)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: cannot convert 'Bad' object to bytearray
#| ZeroDivisionError: in index
#| TypeError: cannot convert 'OnlyInt' object to bytearray
#| TypeError: cannot convert 'I' object to bytearray
#| TypeError: cannot convert 'float' object to bytearray
#| TypeError: string argument without an encoding
#| TypeError: cannot convert 'NoneType' object to bytearray
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: __index__ returned non-int (type str)
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| [1, 2, 3, 4]
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: __index__ returned non-int (type str)
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| [1, 2, 3, 4]
#| TypeError: __index__ returned non-int (type float)
#| ZeroDivisionError: in index
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: __index__ returned non-int (type str)
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| [1, 2, 3, 4]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class Bad:
    def __index__(self): return 1.5
class Err:
    def __index__(self): raise ZeroDivisionError("in index")
class BoolI:
    def __index__(self): return True
class IntSub(int):
    def __index__(self): return 99
class OnlyInt:
    def __int__(self): return 1
uses = [lambda i: "abcdef"[i], lambda i: [0, 1, 2, 3][i], lambda i: (0, 1, 2)[i], lambda i: b"abc"[i], lambda i: range(10)[i], lambda i: bytearray(b"abc")[i], lambda i: memoryview(b"abc")[i], lambda i: "ab" * i, lambda i: i * [1], lambda i: (1,) * i, lambda i: b"x" * i, lambda i: range(i), lambda i: list(range(0, 6, i)), lambda i: hex(i), lambda i: oct(i), lambda i: bin(i), lambda i: chr(i), lambda i: bytes(i), lambda i: bytes([i]), lambda i: bytearray(i), lambda i: int("11", i), lambda i: round(3.14159, i), lambda i: [1, 2, 3, 4][i:], lambda i: [1, 2, 3, 4][:i], lambda i: [1, 2, 3, 4][::i], lambda i: "a".center(i), lambda i: "abc".find("c", i), lambda i: "a,b,c".split(",", i), lambda i: "a" .zfill(i), lambda i: 0, lambda i: "%c" % i, lambda i: "%d" % i, lambda i: "%x" % i, lambda i: "%*d" % (i, 7), lambda i: list(enumerate("a", i)), lambda i: pow(2, i), lambda i: 1 << i, lambda i: 5 // i, lambda i: i + 1, lambda i: int(i), lambda i: float(i), lambda i: complex(i), lambda i: slice(i).indices(5), lambda i: slice(None).indices(i), lambda i: (5).to_bytes(i, "big"), lambda i: "x".ljust(i) + "|", lambda i: "aaa".replace("a", "b", i), lambda i: "\t".expandtabs(i), lambda i: [1, 2, 3].index(3, i), lambda i: [1].insert(i, 2), lambda i: 0, lambda i: divmod(7, i), lambda i: {2: "two"}.get(i), lambda i: 2 == i, lambda i: abs(i), lambda i: -i, lambda i: i == 2]
for n, u in enumerate(uses):
    print(n, end=" ")
    for v in (I(2), BoolI(), IntSub(2), 2): 
        try: print(repr(u(v)), end=" ; ")
        except Exception as e: print(type(e).__name__, e, end=" ; ")
    print()
for u in uses[:14] + uses[16:20] + uses[22:25]:
    for v in (Bad(), Err(), OnlyInt(), I("x"), 1.0, "1", None): attempt(u, v)
