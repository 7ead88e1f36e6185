#: about: methods of float
#: kind: language
#: stdout:
#| False True False (3, 4) (3602879701896397, 36028797018963968) (-2, 1) (1000000000000000019884624838656, 1)
#| 0x1.0000000000000p+0 0x1.999999999999ap-4 -0x1.4000000000000p+1 0x0.0000000000001p-1022 0x1.1ccf385ebc8a0p+1023 inf nan -0x0.0p+0 0x1.8000000000000p+1
#| 3.0 1.5 -1.0 inf 5e-324 8.0 nan
#| 2.5 0.0 2.5 3.5 False NotImplemented (2.0, 0.5) 2 True 2.5 3.0 6.25
#| 1152921504606846976 1 1152921504606846978 0 314159 -314159 1822893315824342674 230584300921369408 -2 1
#| True {1: 'bool'} {0.0: 2} True
#| ValueError invalid hexadecimal floating-point string
#| OverflowError hexadecimal value too large to represent as a float
#| TypeError bad argument type for built-in operation
#| TypeError must be real number, not str
#| TypeError float.hex() takes no arguments (1 given)
#| TypeError float.as_integer_ratio() takes no arguments (1 given)
#| TypeError float expected at most 1 argument, got 2
#| TypeError float() takes no keyword arguments

print((2.5).is_integer(), (2.0).is_integer(), float("inf").is_integer(), (0.75).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(), (1e30).as_integer_ratio())
print((1.0).hex(), (0.1).hex(), (-2.5).hex(), (5e-324).hex(), (1e308).hex(), float("inf").hex(), float("nan").hex(), (-0.0).hex(), 3.0.hex())
print(float.fromhex("0x1.8p+1"), float.fromhex("1.8"), float.fromhex("-0x.1p4"), float.fromhex(" inf "), float.fromhex("0x1p-1074"), float.fromhex("0X1P3"), float.fromhex("nan"))
print((2.5).real, (2.5).imag, (2.5).conjugate(), (2.5).__add__(1), (2.5).__eq__(2), (2.5).__eq__("x"), (2.5).__divmod__(1), (2.5).__int__(), (2.5).__bool__(), (2.5).__rsub__(5), float.from_number(3), (2.5).__pow__(2))
print(hash(0.5), hash(1.0), hash(2.5), hash(-0.0), hash(float("inf")), hash(float("-inf")), hash(1e100), hash(0.1), hash(-1.0), hash(2.0 ** 61))
print(hash(1.0) == hash(1) == hash(True), {1: "int", 1.0: "float", True: "bool"}, {0.0: 1, -0.0: 2}, 1e16 in {10 ** 16})
for bad in (lambda: float.fromhex("x"), lambda: float.fromhex("0x1p99999"), lambda: float.fromhex(1), lambda: float.from_number("1"), lambda: (1.5).hex(1), lambda: (1.5).as_integer_ratio(1), lambda: float("1", 2), lambda: float(x=1)):
    try: print(bad())
    except (ValueError, TypeError, OverflowError) as error: print(type(error).__name__, error)
