#: about: float.fromhex: rounding, range, what is no number
#: kind: language
#: stdout:
#| 0 (1.0, 3.0, -0.5, 1.5, 255.0, 0.125, 4.0)
#| 1 (inf, -inf, nan, nan)
#| 2 (1.0, 1.0000000000000002, 1.0000000000000004, 1.7976931348623157e+308)
#| 3 (5e-324, 0.0, 5e-324, 0.0, 1e-323, 0.0)
#| 4 (0.0, -0.0, 1.0, 0.0625)
#| 5 OverflowError: hexadecimal value too large to represent as a float
#| 6 OverflowError: hexadecimal value too large to represent as a float
#| 7 OverflowError: hexadecimal value too large to represent as a float
#| 8 ValueError: invalid hexadecimal floating-point string
#| 9 ValueError: invalid hexadecimal floating-point string
#| 10 ValueError: invalid hexadecimal floating-point string
#| 11 ValueError: invalid hexadecimal floating-point string
#| 12 ValueError: invalid hexadecimal floating-point string
#| 13 ValueError: invalid hexadecimal floating-point string
#| 14 ValueError: invalid hexadecimal floating-point string
#| 15 ValueError: invalid hexadecimal floating-point string
#| 16 ValueError: invalid hexadecimal floating-point string
#| 17 ValueError: invalid hexadecimal floating-point string
#| 18 UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| 19 TypeError: bad argument type for built-in operation
#| 20 TypeError: bad argument type for built-in operation
#| 21 TypeError: float.fromhex() takes exactly one argument (0 given)
#| 22 TypeError: float.fromhex() takes exactly one argument (2 given)
#| 23 TypeError: float.fromhex() takes no keyword arguments
#| 24 (1.0, 'Real', 2.0)
#| 25 ['0x1.999999999999ap-4', '-0x1.999999999999ap-4', '0x0.012688b70e62bp-1022', '0x0.0000000000001p-1022', '0x1.fffffffffffffp+1023', '0x1.8000000000000p+1', '-0x0.0p+0']

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Real(float): pass


CALLS = (
    lambda: (float.fromhex("0x1p0"), float.fromhex("0x1.8p1"), float.fromhex("-0x.8"), float.fromhex("1.8"), float.fromhex("ff"), float.fromhex(" 0x1p-3\n"), float.fromhex("0X1P+2")),
    lambda: (float.fromhex("inf"), float.fromhex("-Infinity"), float.fromhex("nan"), float.fromhex("+NAN")),
    lambda: (float.fromhex("0x1.00000000000008p0"), float.fromhex("0x1.00000000000008000001p0"), float.fromhex("0x1.00000000000018p0"), float.fromhex("0x1.fffffffffffff7p1023")),
    lambda: (float.fromhex("0x1p-1074"), float.fromhex("0x1p-1075"), float.fromhex("0x1.0000001p-1075"), float.fromhex("0x0.8p-1074"), float.fromhex("0x1.8p-1074"), float.fromhex("0x1p-99999999999999999999")),
    lambda: (float.fromhex("0x0p99999999999999999999"), float.fromhex("-0x0"), float.fromhex("0x" + "0" * 500 + "1"), float.fromhex("0x." + "0" * 300 + "1p1200")),
    lambda: float.fromhex("0x1p1024"),
    lambda: float.fromhex("0x1.fffffffffffff8p1023"),
    lambda: float.fromhex("0x1p99999999999999999999"),
    lambda: float.fromhex(""),
    lambda: float.fromhex("0x"),
    lambda: float.fromhex("0x.p1"),
    lambda: float.fromhex("0x1p"),
    lambda: float.fromhex("0x1p1.5"),
    lambda: float.fromhex("0x1_0"),
    lambda: float.fromhex("0x1 p1"),
    lambda: float.fromhex("zz"),
    lambda: float.fromhex("\u0661"),
    lambda: float.fromhex("0x1\x00"),
    lambda: float.fromhex("\ud800"),
    lambda: float.fromhex(5),
    lambda: float.fromhex(b"0x1"),
    lambda: float.fromhex(),
    lambda: float.fromhex("1", "2"),
    lambda: float.fromhex(string="1"),
    lambda: (Real.fromhex("0x1"), type(Real.fromhex("0x1")).__name__, (1.5).fromhex("0x2")),
    lambda: [x.hex() for x in (0.1, -0.1, 1e-310, 5e-324, 1.7976931348623157e308, 3.0, -0.0)],
)
for number, call in enumerate(CALLS): print(number, attempt(call))
