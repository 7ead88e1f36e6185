#: about: comparisons of floats with all numbers, unary operators
#: kind: language
#: stdout:
#| 0.0 | (-0.0, 0.0, 0.0, True) | (-0.0, 0.0, 0.0) | True | True | True | False | False | False | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, True, True, False, False, NotImplemented) | (0, 0) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| -0.0 | (0.0, -0.0, 0.0, True) | (0.0, -0.0, 0.0) | True | True | True | False | False | False | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, True, True, False, False, NotImplemented) | (0, 0) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| 1.5 | (-1.5, 1.5, 1.5, False) | (-1.5, 1.5, 1.5) | False | True | True | False | False | True | False | True | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, False, False, True, True, NotImplemented) | (1152921504606846977, 1152921504606846977) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| -2.5 | (2.5, -2.5, 2.5, False) | (2.5, -2.5, 2.5) | True | True | True | False | False | True | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, True, True, False, False, NotImplemented) | (-1152921504606846978, -1152921504606846978) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| 1e+16 | (-1e+16, 1e+16, 1e+16, False) | (-1e+16, 1e+16, 1e+16) | False | False | True | True | True | True | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, False, False, True, True, NotImplemented) | (10000000000000000, 10000000000000000) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| 0.1 | (-0.1, 0.1, 0.1, False) | (-0.1, 0.1, 0.1) | True | True | True | False | False | True | True | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, True, True, False, False, NotImplemented) | (230584300921369408, 230584300921369408) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| 5e-324 | (-5e-324, 5e-324, 5e-324, False) | (-5e-324, 5e-324, 5e-324) | True | True | True | False | False | True | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, True, True, False, False, NotImplemented) | (16777216, 16777216) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| 1.7976931348623157e+308 | (-1.7976931348623157e+308, 1.7976931348623157e+308, 1.7976931348623157e+308, False) | (-1.7976931348623157e+308, 1.7976931348623157e+308, 1.7976931348623157e+308) | False | False | True | True | False | True | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, False, False, True, True, NotImplemented) | (2234066890152476671, 2234066890152476671) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| inf | (-inf, inf, inf, False) | (-inf, inf, inf) | False | False | True | True | False | True | False | False | False | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, False, False, True, True, NotImplemented) | (314159, 314159) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| -inf | (inf, -inf, inf, False) | (inf, -inf, inf) | True | True | False | False | False | True | False | False | True | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | True | True | (False, True, True, True, False, False, NotImplemented) | (-314159, -314159) | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable
#| nan | (nan, nan, nan, False) | (nan, nan, nan) | False | False | False | False | False | True | False | False | False | TypeError: '<' not supported between instances of 'float' and 'complex' | TypeError: '<' not supported between instances of 'float' and 'str' | False | True | (False, True, False, False, False, False, NotImplemented) | False | TypeError: bad operand type for unary ~: 'float' | TypeError: unsupported operand type(s) for &: 'float' and 'int' | TypeError: unsupported operand type(s) for <<: 'float' and 'int' | TypeError: 'float' object is not subscriptable | TypeError: 'float' object is not callable

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: (-x, +x, abs(x), not x),
    lambda x: (x.__neg__(), x.__pos__(), x.__abs__()),
    lambda x: x < 1,
    lambda x: x <= 1.5,
    lambda x: x > -2**1030,
    lambda x: x >= 10**16,
    lambda x: x == 10**16,
    lambda x: x != 0,
    lambda x: x == 0.1,
    lambda x: x == 1.5+0j,
    lambda x: x < 2**1024,
    lambda x: x < 1j,
    lambda x: x < "a",
    lambda x: x == x,
    lambda x: x in [x],
    lambda x: (x.__eq__(1), x.__ne__(1), x.__lt__(1), x.__le__(1), x.__gt__(1), x.__ge__(1.5), x.__eq__("a")),
    lambda x: x == x and (hash(x), x.__hash__()),
    lambda x: ~x,
    lambda x: x & 1,
    lambda x: x << 1,
    lambda x: x[0],
    lambda x: x(),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
