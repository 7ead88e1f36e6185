#: about: float() of texts and bytes
#: kind: language
#: stdout:
#| 0 (1.5, -1500.0, 2.0, 0.5, 1000.5, 0.0, -0.0, 0.0, inf)
#| 1 (inf, -inf, nan, nan, inf)
#| 2 (3.5, 100.0, 1.0, 1.25, -3.0, 7.0)
#| 3 (2.225073858507201e-308, 0.0, 5e-324, 1.7976931348623157e+308, inf)
#| 4 (9007199254740992.0, 9007199254740992.0, 0.1, inf, inf, 0.1)
#| 5 1.7976931348623157e+293
#| 6 ValueError: could not convert string to float: ''
#| 7 ValueError: could not convert string to float: ' '
#| 8 ValueError: could not convert string to float: '1.5.5'
#| 9 ValueError: could not convert string to float: '1e'
#| 10 ValueError: could not convert string to float: 'e5'
#| 11 ValueError: could not convert string to float: '1__0'
#| 12 ValueError: could not convert string to float: '1_'
#| 13 ValueError: could not convert string to float: '_1'
#| 14 ValueError: could not convert string to float: '1_.5'
#| 15 ValueError: could not convert string to float: '0x10'
#| 16 ValueError: could not convert string to float: 'infinit'
#| 17 ValueError: could not convert string to float: 'nan(1)'
#| 18 ValueError: could not convert string to float: '1 2'
#| 19 ValueError: could not convert string to float: '½'
#| 20 ValueError: could not convert string to float: '\ud800'
#| 21 ValueError: could not convert string to float: '1\x00'
#| 22 ValueError: could not convert string to float: b'\xff'
#| 23 ValueError: could not convert string to float: b'1\x00'
#| 24 ValueError: could not convert string to float: '--1'
#| 25 ValueError: could not convert string to float: '.'
#| 26 TypeError: float() argument must be a string or a real number, not 'NoneType'
#| 27 TypeError: float() argument must be a string or a real number, not 'list'
#| 28 TypeError: float() argument must be a string or a real number, not 'complex'
#| 29 TypeError: float expected at most 1 argument, got 2
#| 30 TypeError: float() takes no keyword arguments
#| 31 (0.0, 5.0, 1.0, 1.1805916207174113e+21)
#| 32 OverflowError: int too large to convert to float
#| 33 (2.5, 3.5, 'float', 7.0)
#| 34 TypeError: AsFloat.__float__ returned non-float (type int)
#| 35 TypeError: AsFloat.__float__ returned non-float (type str)
#| 36 OverflowError: int too large to convert to float
#| 37 (1.5, 'float', 2.0, 'float', '1.0', 'float', True, False)
#| 38 (2.0, 2.0, 'Real')
#| 39 TypeError: float.__new__(int): int is not a subtype of float
#| 40 TypeError: float.__new__(): not enough arguments
#| 41 (3.0, 2.5, 4.0, 1.5, 'Real')
#| 42 TypeError: must be real number, not str
#| 43 TypeError: must be real number, not complex
#| 44 TypeError: must be real number, not NoneType
#| 45 TypeError: float.from_number() takes exactly one argument (0 given)
#| 46 ('IEEE, little-endian', 'IEEE, little-endian')
#| 47 ValueError: __getformat__() argument 1 must be 'double' or 'float'
#| 48 TypeError: __getformat__() argument must be str, not int

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Real(float): pass


class AsFloat:
    def __init__(self, value): self.value = value
    def __float__(self): return self.value


class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value


CALLS = (
    lambda: (float("1.5"), float("-1.5e3"), float(" 2.\n"), float(".5"), float("1_000.5"), float("+0"), float("-0"), float("1e-400"), float("1E400")),
    lambda: (float("inf"), float("-Infinity"), float("+NaN"), float("-nan"), float("iNf")),
    lambda: (float("٣.٥"), float("𝟙e𝟚"), float("\u30001\u2003"), float(b"1.25"), float(bytearray(b"-3")), float(memoryview(b"7"))),
    lambda: (float("2.2250738585072011e-308"), float("2.4703282292062327e-324"), float("2.4703282292062328e-324"), float("1.7976931348623158e308"), float("1.7976931348623159e308")),
    lambda: (float("9007199254740993"), float("9007199254740992.99999999999999999999"), float("0.1" + "0" * 400 + "1"), float("1" * 400), float("1" * 310), float("0." + "0" * 400 + "1e400")),
    lambda: float("179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880"),
    lambda: float(""),
    lambda: float(" "),
    lambda: float("1.5.5"),
    lambda: float("1e"),
    lambda: float("e5"),
    lambda: float("1__0"),
    lambda: float("1_"),
    lambda: float("_1"),
    lambda: float("1_.5"),
    lambda: float("0x10"),
    lambda: float("infinit"),
    lambda: float("nan(1)"),
    lambda: float("1 2"),
    lambda: float("½"),
    lambda: float("\ud800"),
    lambda: float("1\x00"),
    lambda: float(b"\xff"),
    lambda: float(b"1\x00"),
    lambda: float("--1"),
    lambda: float("."),
    lambda: float(None),
    lambda: float([]),
    lambda: float(1j),
    lambda: float(1, 2),
    lambda: float(x=1),
    lambda: (float(), float(5), float(True), float(2**70)),
    lambda: float(10**400),
    lambda: (float(AsFloat(2.5)), float(AsFloat(Real(3.5))), type(float(AsFloat(Real(3.5)))).__name__, float(Index(7))),
    lambda: float(AsFloat(1)),
    lambda: float(AsFloat("a")),
    lambda: float(Index(10**400)),
    lambda: (float(Real(1.5)), type(float(Real(1.5))).__name__, Real("2"), type(Real(1) + 1).__name__, repr(Real(1)), type(-Real(1)).__name__, Real(1) == 1, Real(1) is Real(1)),
    lambda: (float.__new__(float, "2"), float.__new__(Real, 2), type(float.__new__(Real)).__name__),
    lambda: float.__new__(int, 2),
    lambda: float.__new__(),
    lambda: (float.from_number(3), float.from_number(2.5), float.from_number(Index(4)), float.from_number(AsFloat(1.5)), type(Real.from_number(3)).__name__),
    lambda: float.from_number("3"),
    lambda: float.from_number(1j),
    lambda: float.from_number(None),
    lambda: float.from_number(),
    lambda: (float.__getformat__("double"), float.__getformat__("float")),
    lambda: float.__getformat__("x"),
    lambda: float.__getformat__(5),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
