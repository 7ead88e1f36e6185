#: about: int() of strings: bases, prefixes, underscores, whitespace, and errors
#: kind: language
#: stdout:
#| 12 -12 7 42 1000 0 0 7 34 12 5
#| 255 255 255 5 15 35 5 1 3 -31 0 0 1295
#| 0 3 -3 1 100000000000000000000 999999999999999999999999999999 -5
#| ValueError invalid literal for int() with base 10: ''
#| ValueError invalid literal for int() with base 10: ' '
#| ValueError invalid literal for int() with base 10: 'abc'
#| ValueError invalid literal for int() with base 10: '1.5'
#| ValueError invalid literal for int() with base 10: '1 2'
#| ValueError invalid literal for int() with base 10: '1__2'
#| ValueError invalid literal for int() with base 10: '_1'
#| ValueError invalid literal for int() with base 10: '1_'
#| ValueError invalid literal for int() with base 10: '0x10'
#| ValueError invalid literal for int() with base 10: '--1'
#| ValueError invalid literal for int() with base 10: '+-1'
#| ValueError invalid literal for int() with base 10: '1e5'
#| ValueError invalid literal for int() with base 10: '٣a'
#| ValueError invalid literal for int() with base 10: '\x00'
#| ValueError invalid literal for int() with base 10: '1\x002'
#| ValueError invalid literal for int() with base 10: '½'
#| ValueError invalid literal for int() with base 10: '²'
#| ValueError invalid literal for int() with base 10: "'"
#| ValueError invalid literal for int() with base 10: '"'
#| ValueError invalid literal for int() with base 10: 'ééé'
#| ValueError invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#| ValueError invalid literal for int() with base 8: '8'
#| ValueError int() base must be >= 2 and <= 36, or 0
#| ValueError int() base must be >= 2 and <= 36, or 0
#| ValueError int() base must be >= 2 and <= 36, or 0
#| ValueError invalid literal for int() with base 0: '010'
#| ValueError invalid literal for int() with base 0: '0_7'
#| ValueError invalid literal for int() with base 0: '0b2'
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError int() can't convert non-string with explicit base
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| ValueError invalid literal for int() with base 10: b'\xff'
#| OverflowError cannot convert float infinity to integer
#| ValueError cannot convert float NaN to integer

print(int("12"), int("-12"), int("+7"), int("  42\n"), int("1_000"), int("0"), int("-0"), int("007"), int("٣٤"), int(b"12"), int(bytearray(b"5")))
print(int("ff", 16), int("0xff", 16), int("0XFF", 0), int("0b101", 0), int("0o17", 0), int("z", 36), int("101", 2), int("0b1", 2), int("1_0", 3), int("-0x1f", 0), int("0", 0), int("00", 0), int("zz", base=36))
print(int(), int(3.99), int(-3.99), int(True), int(1e20), int("9" * 30), int(" \t-5 "))

def attempt(*args):
    try:
        print(int(*args))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)

for text in ("", " ", "abc", "1.5", "1 2", "1__2", "_1", "1_", "0x10", "--1", "+-1", "1e5", "٣a", "\x00", "1\x002", "½", "²", "'", '"', "é" * 3, "x" * 300):
    attempt(text)
attempt("8", 8)
attempt("12", 1)
attempt("12", 37)
attempt("12", -1)
attempt("010", 0)
attempt("0_7", 0)
attempt("0b2", 0)
attempt("12", 10.0)
attempt(12, 10)
attempt(None)
attempt([1])
attempt(1j)
attempt("1", None)
attempt(b"\xff")
attempt(float("inf"))
attempt(float("nan"))
