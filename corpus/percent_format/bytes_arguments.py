#: about: the same of bytes: mappings by bytes, what %b takes, errors
#: kind: language
#: stdout:
#| 0 (b'x', b'y', b'z', b'5%', b"'\\xe9' '\\xe9'", b'AB', b'    a|b    |', b'a')
#| 1 (b'x 5', b'1')
#| 2 KeyError: b'a'
#| 3 TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| 4 TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#| 5 TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
#| 6 TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'builtin_function_or_method'
#| 7 TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'NoBytes'
#| 8 TypeError: __bytes__ returned non-bytes (type str)
#| 9 OverflowError: %c arg not in range(256)
#| 10 TypeError: %c requires an integer in range(256) or a single byte, not str
#| 11 TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2
#| 12 TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 0
#| 13 TypeError: %d format: a real number is required, not str
#| 14 TypeError: %x format: an integer is required, not float
#| 15 TypeError: float argument required, not str
#| 16 TypeError: not enough arguments for format string
#| 17 TypeError: not all arguments converted during bytes formatting
#| 18 TypeError: not all arguments converted during bytes formatting
#| 19 ValueError: unsupported format character 'y' (0x79) at index 1
#| 20 OverflowError: character argument not in range(0x110000)
#| 21 ValueError: unsupported format character 'é' (0xe9) at index 2
#| 22 ValueError: unsupported format character 'é' (0xe9) at index 3
#| 23 OverflowError: character argument not in range(0x110000)
#| 24 ValueError: incomplete format
#| 25 ValueError: incomplete format key
#| 26 TypeError: format requires a mapping
#| 27 b'    1|1.50'
#| 28 TypeError: * wants int
#| 29 ValueError: prec too big
#| 30 (bytearray(b'5'), 'bytearray')
#| 31 bytearray(b'5')
#| 32 (b'5', b'x', NotImplemented, bytearray(b'x'))

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class NoBytes: pass


class BadBytes:
    def __bytes__(self): return "text"


CALLS = (
    lambda: (b"%s" % b"x", b"%b" % bytearray(b"y"), b"%s" % (b"z",), b"%d%%" % 5, b"%a %r" % ("é", "é"), b"%c%c" % (65, b"B"), b"%5s|%-5b|" % (b"a", b"b"), b"%.1s" % b"abc"),
    lambda: (b"%(a)s %(b)d" % {b"a": b"x", b"b": 5}, b"%()d" % {b"": 1}),
    lambda: b"%(a)s" % {"a": b"x"},
    lambda: b"%s" % "text",
    lambda: b"%s" % 5,
    lambda: b"%b" % None,
    lambda: b"%s" % object.__new__,
    lambda: b"%b" % NoBytes(),
    lambda: b"%b" % BadBytes(),
    lambda: b"%c" % 256,
    lambda: b"%c" % "a",
    lambda: b"%c" % b"ab",
    lambda: b"%c" % b"",
    lambda: b"%d" % "5",
    lambda: b"%x" % 1.5,
    lambda: b"%f" % "x",
    lambda: b"%s" % (),
    lambda: b"%s" % (b"a", b"b"),
    lambda: b"x" % b"a",
    lambda: b"%y" % 5,
    lambda: b"%\xe9" % 5,
    lambda: b"%5\xe9" % 5,
    lambda: b"%.2\xe9" % 5,
    lambda: b"%-\xe9" % 5,
    lambda: b"%" % 5,
    lambda: b"%(a" % {b"a": 1},
    lambda: b"%(a)s" % 5,
    lambda: b"%*d|%.*f" % (5, 1, 2, 1.5),
    lambda: b"%*d" % (b"5", 1),
    lambda: b"%.99999999999999999999d" % 1,
    lambda: (bytearray(b"%d") % 5, type(bytearray(b"%d") % 5).__name__),
    lambda: (lambda b: (b.__imod__(5) if hasattr(b, "__imod__") else b % 5))(bytearray(b"%d")),
    lambda: (b"%d".__mod__(5), b"x".__rmod__(b"%s"), b"x".__rmod__(bytearray(b"%s")), bytearray(b"x").__rmod__(bytearray(b"%s"))),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
