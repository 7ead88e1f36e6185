#: about: bytearray() from numbers, texts, buffers and iterables
#: kind: language
#: stdout:
#| 0 bytearray(b'')
#| 1 (bytearray(b'\x00\x00\x00'), bytearray(b''), bytearray(b'\x00'))
#| 2 (bytearray(b'\x01\x02\xff'), bytearray(b'\x00'), bytearray(b'\x00\x01\x02'), bytearray(b'A'), bytearray(b'BC'))
#| 3 (bytearray(b'\x01'), bytearray(b'ab'), bytearray(b'cd'), bytearray(b'ac'))
#| 4 (bytearray(b'\xc3\xa9'), bytearray(b'\xe9'), bytearray(b'?'), bytearray(b'x'))
#| 5 bytearray(b'a\x00b\x00')
#| 6 (bytearray(b'\x00\x00\x00'), bytearray(b'\x03\x01'))
#| 7 bytearray(b'\x07\x08')
#| 8 TypeError: string argument without an encoding
#| 9 TypeError: string argument without an encoding
#| 10 TypeError: encoding without a string argument
#| 11 TypeError: encoding without a string argument
#| 12 TypeError: errors without a string argument
#| 13 TypeError: encoding without a string argument
#| 14 ValueError: negative count
#| 15 OverflowError: cannot fit 'int' into an index-sized integer
#| 16 ValueError: byte must be in range(0, 256)
#| 17 ValueError: byte must be in range(0, 256)
#| 18 ValueError: byte must be in range(0, 256)
#| 19 TypeError: 'str' object cannot be interpreted as an integer
#| 20 TypeError: 'float' object cannot be interpreted as an integer
#| 21 TypeError: cannot convert 'float' object to bytearray
#| 22 TypeError: cannot convert 'NoneType' object to bytearray
#| 23 TypeError: cannot convert 'type' object to bytearray
#| 24 TypeError: bytearray() argument 'encoding' must be str, not int
#| 25 TypeError: bytearray() argument 'errors' must be str, not int
#| 26 UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| 27 LookupError: unknown encoding: nope
#| 28 TypeError: bytearray() argument 'encoding' must be str, not None
#| 29 TypeError: bytearray() takes at most 3 arguments (4 given)
#| 30 TypeError: bytearray() got an unexpected keyword argument 'src'
#| 31 TypeError: cannot convert 'BadBytes' object to bytearray
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
    lambda: bytearray(),
    lambda: (bytearray(3), bytearray(0), bytearray(True)),
    lambda: (bytearray([1, 2, 255]), bytearray((0,)), bytearray(range(3)), bytearray(iter([65])), bytearray(i for i in (66, 67))),
    lambda: (bytearray({1: 2}), bytearray(b"ab"), bytearray(bytearray(b"cd")), bytearray(memoryview(b"abcd")[::2])),
    lambda: (bytearray("é", "utf-8"), bytearray("é", "latin-1"), bytearray("é", "ascii", "replace"), bytearray("x", errors="strict", encoding="ascii")),
    lambda: bytearray(source="ab", encoding="utf-16-le"),
    lambda: (bytearray(Index()), bytearray([Index(), True])),
    lambda: bytearray(Given()),
    lambda: bytearray("ab"),
    lambda: bytearray("ab", errors="strict"),
    lambda: bytearray(5, "utf-8"),
    lambda: bytearray(b"x", "utf-8"),
    lambda: bytearray(b"x", errors="x"),
    lambda: bytearray(encoding="ascii"),
    lambda: bytearray(-1),
    lambda: bytearray(2**70),
    lambda: bytearray([256]),
    lambda: bytearray([-1]),
    lambda: bytearray([2**70]),
    lambda: bytearray(["a"]),
    lambda: bytearray([1.0]),
    lambda: bytearray(1.5),
    lambda: bytearray(None),
    lambda: bytearray(object),
    lambda: bytearray("a", 5),
    lambda: bytearray("a", "ascii", 5),
    lambda: bytearray("é", "ascii"),
    lambda: bytearray("a", "nope"),
    lambda: bytearray("a", None),
    lambda: bytearray(1, "a", "b", "c"),
    lambda: bytearray(src=b""),
    lambda: bytearray(BadBytes()),
    lambda: bytearray(BadIndex()),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
