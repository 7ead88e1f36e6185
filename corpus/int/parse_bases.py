#: about: int() of texts in every base
#: kind: language
#: stdout:
#| 0 (12, -12, 12, 12, 12)
#| 1 (1000, 5, 255, 15, 255, 1)
#| 2 (1295, 1295, 4, 7, 127)
#| 3 (34, 12, 7, -12)
#| 4 (0, 0, 0)
#| 5 (12, -7, 31)
#| 6 ValueError: invalid literal for int() with base 10: ''
#| 7 ValueError: invalid literal for int() with base 10: ' '
#| 8 ValueError: invalid literal for int() with base 10: '1__0'
#| 9 ValueError: invalid literal for int() with base 10: '_1'
#| 10 ValueError: invalid literal for int() with base 10: '1_'
#| 11 ValueError: invalid literal for int() with base 10: '0x'
#| 12 ValueError: invalid literal for int() with base 16: '0x'
#| 13 ValueError: invalid literal for int() with base 0: '0b2'
#| 14 ValueError: invalid literal for int() with base 0: '07'
#| 15 ValueError: invalid literal for int() with base 10: '1.5'
#| 16 ValueError: invalid literal for int() with base 10: '1e5'
#| 17 ValueError: invalid literal for int() with base 10: '--1'
#| 18 ValueError: invalid literal for int() with base 10: '- 1'
#| 19 ValueError: invalid literal for int() with base 10: '+'
#| 20 ValueError: invalid literal for int() with base 2: '12'
#| 21 ValueError: invalid literal for int() with base 35: 'z'
#| 22 ValueError: invalid literal for int() with base 8: '9'
#| 23 ValueError: invalid literal for int() with base 10: '½'
#| 24 ValueError: invalid literal for int() with base 10: '²'
#| 25 ValueError: invalid literal for int() with base 10: '\ud800'
#| 26 ValueError: invalid literal for int() with base 10: '1\x002'
#| 27 ValueError: invalid literal for int() with base 10: b'\xff'
#| 28 ValueError: invalid literal for int() with base 10: b'1\x00'
#| 29 ValueError: int() base must be >= 2 and <= 36, or 0
#| 30 ValueError: int() base must be >= 2 and <= 36, or 0
#| 31 ValueError: int() base must be >= 2 and <= 36, or 0
#| 32 ValueError: int() base must be >= 2 and <= 36, or 0
#| 33 TypeError: 'str' object cannot be interpreted as an integer
#| 34 TypeError: 'float' object cannot be interpreted as an integer
#| 35 TypeError: 'NoneType' object cannot be interpreted as an integer
#| 36 TypeError: int() can't convert non-string with explicit base
#| 37 TypeError: int() can't convert non-string with explicit base
#| 38 TypeError: int() missing string argument
#| 39 TypeError: int() got an unexpected keyword argument 'x'
#| 40 (5, 3)
#| 41 TypeError: int expected at most 2 arguments, got 3
#| 42 TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| 43 TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#| 44 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda: (int("12"), int("-12"), int("+12"), int(" 12\n"), int("\u300012\u2003")),
    lambda: (int("1_000"), int("0b1_01", 0), int("0x_ff", 0), int("0o17", 8), int("0XFF", 16), int("0B1", 2)),
    lambda: (int("zz", 36), int("ZZ", 36), int("11", 3), int("10", 7), int("7f", 16)),
    lambda: (int("٣٤"), int("𝟙𝟚"), int("０７"), int("-१२")),
    lambda: (int("0", 0), int("00", 0), int("0_0", 0)),
    lambda: (int(b"12"), int(bytearray(b"-7")), int(b" 1f ", 16)),
    lambda: int(""),
    lambda: int(" "),
    lambda: int("1__0"),
    lambda: int("_1"),
    lambda: int("1_"),
    lambda: int("0x"),
    lambda: int("0x", 16),
    lambda: int("0b2", 0),
    lambda: int("07", 0),
    lambda: int("1.5"),
    lambda: int("1e5"),
    lambda: int("--1"),
    lambda: int("- 1"),
    lambda: int("+"),
    lambda: int("12", 2),
    lambda: int("z", 35),
    lambda: int("9", 8),
    lambda: int("½"),
    lambda: int("²"),
    lambda: int("\ud800"),
    lambda: int("1\x002"),
    lambda: int(b"\xff"),
    lambda: int(b"1\x00"),
    lambda: int("1", 1),
    lambda: int("1", 37),
    lambda: int("1", -1),
    lambda: int("1", 2**70),
    lambda: int("1", "10"),
    lambda: int("1", 10.0),
    lambda: int("1", None),
    lambda: int(5, 10),
    lambda: int(5.5, 10),
    lambda: int(base=10),
    lambda: int(x="5"),
    lambda: (int("5", base=10), int("11", base=Index())),
    lambda: int("1", 2, 3),
    lambda: int(None),
    lambda: int([]),
    lambda: int(),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
