#: about: int() of numbers and of objects with __int__ and __index__
#: kind: language
#: stdout:
#| 0 (3, -3, 10000000000000000000000, 1, 0, 1180591620717411303424)
#| 1 ValueError: cannot convert float NaN to integer
#| 2 OverflowError: cannot convert float infinity to integer
#| 3 TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| 4 (5, 1, 7, 'int')
#| 5 TypeError: __int__ returned non-int (type str)
#| 6 TypeError: __int__ returned non-int (type float)
#| 7 (9, 1180591620717411303424)
#| 8 TypeError: __index__ returned non-int (type str)
#| 9 TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Trunc'
#| 10 (5, 'int', 'int', 'int', 'int')
#| 11 (7, 3, 0, '3', '   3', '3', 3, True)
#| 12 (7, 7, 'Whole')
#| 13 TypeError: int.__new__(str): str is not a subtype of int
#| 14 TypeError: int.__new__(bool) is not safe, use bool.__new__()
#| 15 TypeError: int.__new__(): not enough arguments
#| 16 TypeError: int.__new__(X): X is not a type object (int)
#| 17 ('5', 5.0, 1.152921504606847e+18, '  5', '5', 28, 40)
#| 18 OverflowError: int too large to convert to float
#| 19 (1e+308, 8.98846567431158e+307)
#| 20 OverflowError: int too large to convert to float
#| 21 ((1.1805916207174113e+21+0j), True, '1180591620717411303424', '-0b101', '0o10', '-0xff', 'A', '5')
#| 22 (<class 'int'>, '($self, value, /)', "($self, /, length=1, byteorder='big', *, signed=False)")

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Whole(int): pass


class AsInt:
    def __init__(self, value): self.value = value
    def __int__(self): return self.value


class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value


class Trunc:
    def __trunc__(self): return 5


CALLS = (
    lambda: (int(3.99), int(-3.99), int(1e22), int(True), int(-0.0), int(2.0**70)),
    lambda: int(float("nan")),
    lambda: int(float("inf")),
    lambda: int(1j),
    lambda: (int(AsInt(5)), int(AsInt(True)), int(AsInt(Whole(7))), type(int(AsInt(Whole(7)))).__name__),
    lambda: int(AsInt("a")),
    lambda: int(AsInt(1.5)),
    lambda: (int(Index(9)), int(Index(2**70))),
    lambda: int(Index("a")),
    lambda: int(Trunc()),
    lambda: (int(Whole(5)), type(int(Whole(5))).__name__, type(Whole(5) + 1).__name__, type(-Whole(5)).__name__, type(abs(Whole(5))).__name__),
    lambda: (Whole("12", 5), Whole(3.7), Whole(), repr(Whole(3)), f"{Whole(3):>4}", str(Whole(3)), hash(Whole(3)), Whole(3) == 3),
    lambda: (int.__new__(int, "7"), int.__new__(Whole, 7), type(int.__new__(Whole, 7)).__name__),
    lambda: int.__new__(str, 7),
    lambda: int.__new__(bool, 7),
    lambda: int.__new__(),
    lambda: int.__new__(5),
    lambda: ((5).__repr__(), (5).__float__(), (2**60).__float__(), (5).__format__(">3"), (5).__format__("x"), (5).__sizeof__(), (2**100).__sizeof__()),
    lambda: (10**400).__float__(),
    lambda: (float(10**308), float(2**1023)),
    lambda: float(2**1024),
    lambda: (complex(2**70), bool(2**70), str(2**70), bin(-5), oct(8), hex(-255), chr(65), ascii(5)),
    lambda: ((5).__class__, int.__add__.__text_signature__, int.to_bytes.__text_signature__),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
