#: about: bool() of everything, its errors, no subclasses
#: kind: language
#: stdout:
#| 0 (False, False, False, False, False, False, True, False, True, False, False, True, True)
#| 1 (True, True, False, False, True, False)
#| 2 (False, True, True)
#| 3 ValueError: __len__() should return >= 0
#| 4 TypeError: 'str' object cannot be interpreted as an integer
#| 5 OverflowError: cannot fit 'int' into an index-sized integer
#| 6 TypeError: __bool__ should return bool, returned int
#| 7 TypeError: __bool__ should return bool, returned NoneType
#| 8 TypeError: bool expected at most 1 argument, got 2
#| 9 TypeError: bool() takes no keyword arguments
#| 10 TypeError: bool() takes no keyword arguments
#| 11 (True, False)
#| 12 TypeError: bool.__new__(int): int is not a subtype of bool
#| 13 TypeError: bool.__new__(): not enough arguments
#| 14 TypeError: int.__new__(bool) is not safe, use bool.__new__()
#| 15 TypeError: type 'bool' is not an acceptable base type
#| 16 (1, 0, 1, b'\x01', 1, (1, 1), 1, 'int')
#| 17 ('True 1     1 1     | 0 1.00   True', '1 False True   1.0 1')
#| 18 ValueError: Unknown format code 's' for object of type 'bool'
#| 19 ('True', '   1   ', '\x01', '100.000000%')
#| 20 (0, {True: 'c'}, 3, True, [-1, 0, True])
#| 21 ('True', 'False', 1, 1.0, (1+0j), 1, (1, 0), 1, 1, 1)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Length:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n


class Truth:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v


CALLS = (
    lambda: (bool(), bool(0), bool(0.0), bool(-0.0), bool(0j), bool(""), bool("0"), bool([]), bool([0]), bool({}), bool(None), bool(...), bool(NotImplemented.__class__)),
    lambda: (bool(float("nan")), bool(1e-320), bool(range(0)), bool(b""), bool(bytearray(1)), bool(set())),
    lambda: (bool(Length(0)), bool(Length(3)), bool(Truth(True))),
    lambda: bool(Length(-1)),
    lambda: bool(Length("a")),
    lambda: bool(Length(2**70)),
    lambda: bool(Truth(1)),
    lambda: bool(Truth(None)),
    lambda: bool(1, 2),
    lambda: bool(x=1),
    lambda: bool(object=1),
    lambda: (bool.__new__(bool, 5), bool.__new__(bool)),
    lambda: bool.__new__(int, 5),
    lambda: bool.__new__(),
    lambda: int.__new__(bool, 1),
    lambda: type("B", (bool,), {}),
    lambda: (True.real, True.imag, True.numerator, True.to_bytes(), True.bit_length(), True.as_integer_ratio(), True.conjugate(), type(True.conjugate()).__name__),
    lambda: (f"{True} {True:d} {True:5} {True:<6}| {False:x} {True:.2f} {True!r:>6}", "%d %s %r %5.1f %x" % (True, False, True, True, True)),
    lambda: format(True, "s"),
    lambda: (format(True, ""), format(True, "^7"), format(True, "c"), format(True, "%")),
    lambda: ([1, 0, 2].index(True), {True: "a", 1: "b", 1.0: "c"}, sum([True] * 3), max(True, 0.5), sorted([True, 0, -1])),
    lambda: (str(True), repr(False), int(True), float(True), complex(True), hash(True), divmod(True, True), pow(True, False), round(True), True.__index__()),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
