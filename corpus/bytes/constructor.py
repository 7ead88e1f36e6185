#: about: bytes() from numbers, texts, buffers and iterables
#: kind: language
#: stdout:
#| 0 b''
#| 1 (b'\x00\x00\x00', b'', b'\x00')
#| 2 (b'\x01\x02\xff', b'\x00', b'\x00\x01\x02', b'A', b'BC')
#| 3 (b'\x01', b'ab', b'cd', b'ac')
#| 4 (b'\xc3\xa9', b'\xe9', b'?', b'x')
#| 5 b'a\x00b\x00'
#| 6 (b'\x00\x00\x00', b'\x03\x01')
#| 7 b'given'
#| 8 TypeError: string argument without an encoding
#| 9 TypeError: string argument without an encoding
#| 10 TypeError: encoding without a string argument
#| 11 TypeError: encoding without a string argument
#| 12 TypeError: errors without a string argument
#| 13 TypeError: encoding without a string argument
#| 14 ValueError: negative count
#| 15 OverflowError: cannot fit 'int' into an index-sized integer
#| 16 ValueError: bytes must be in range(0, 256)
#| 17 ValueError: bytes must be in range(0, 256)
#| 18 ValueError: bytes must be in range(0, 256)
#| 19 TypeError: 'str' object cannot be interpreted as an integer
#| 20 TypeError: 'float' object cannot be interpreted as an integer
#| 21 TypeError: cannot convert 'float' object to bytes
#| 22 TypeError: cannot convert 'NoneType' object to bytes
#| 23 TypeError: cannot convert 'type' object to bytes
#| 24 TypeError: bytes() argument 'encoding' must be str, not int
#| 25 TypeError: bytes() argument 'errors' must be str, not int
#| 26 UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| 27 LookupError: unknown encoding: nope
#| 28 TypeError: bytes() argument 'encoding' must be str, not None
#| 29 TypeError: bytes() takes at most 3 arguments (4 given)
#| 30 TypeError: bytes() got an unexpected keyword argument 'src'
#| 31 TypeError: __bytes__ returned non-bytes (type str)
#| 32 ValueError: no index

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 3


class Given:
    def __bytes__(self): return b"given"
    def __iter__(self): return iter([7, 8])


class BadBytes:
    def __bytes__(self): return "text"


class BadIndex:
    def __index__(self): raise ValueError("no index")


CALLS = (
    lambda: bytes(),
    lambda: (bytes(3), bytes(0), bytes(True)),
    lambda: (bytes([1, 2, 255]), bytes((0,)), bytes(range(3)), bytes(iter([65])), bytes(i for i in (66, 67))),
    lambda: (bytes({1: 2}), bytes(b"ab"), bytes(bytearray(b"cd")), bytes(memoryview(b"abcd")[::2])),
    lambda: (bytes("é", "utf-8"), bytes("é", "latin-1"), bytes("é", "ascii", "replace"), bytes("x", errors="strict", encoding="ascii")),
    lambda: bytes(source="ab", encoding="utf-16-le"),
    lambda: (bytes(Index()), bytes([Index(), True])),
    lambda: bytes(Given()),
    lambda: bytes("ab"),
    lambda: bytes("ab", errors="strict"),
    lambda: bytes(5, "utf-8"),
    lambda: bytes(b"x", "utf-8"),
    lambda: bytes(b"x", errors="x"),
    lambda: bytes(encoding="ascii"),
    lambda: bytes(-1),
    lambda: bytes(2**70),
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes([2**70]),
    lambda: bytes(["a"]),
    lambda: bytes([1.0]),
    lambda: bytes(1.5),
    lambda: bytes(None),
    lambda: bytes(object),
    lambda: bytes("a", 5),
    lambda: bytes("a", "ascii", 5),
    lambda: bytes("é", "ascii"),
    lambda: bytes("a", "nope"),
    lambda: bytes("a", None),
    lambda: bytes(1, "a", "b", "c"),
    lambda: bytes(src=b""),
    lambda: bytes(BadBytes()),
    lambda: bytes(BadIndex()),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
