#: about: / of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | 0.0 | -0.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 0.0 | nan | 0.0 | -0j | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for /: 'str' and 'float' | 0.0 | 0.0 | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| -0.0 | -0.0 | 0.0 | ZeroDivisionError: division by zero | -0.0 | -0.0 | ZeroDivisionError: division by zero | -0.0 | nan | -0.0 | (-0+0j) | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for /: 'str' and 'float' | -0.0 | -0.0 | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| 1.5 | 0.75 | -0.5 | ZeroDivisionError: division by zero | 1.2705494208814505e-21 | 3.0 | ZeroDivisionError: division by zero | 0.0 | nan | 1.5 | -1.5j | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | 1.3333333333333333 | -4.666666666666667 | 0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | 0.75 | 3.0 | NotImplemented | 2.0 | NotImplemented
#| -2.5 | -1.25 | 0.8333333333333334 | ZeroDivisionError: division by zero | -2.117582368135751e-21 | -5.0 | ZeroDivisionError: division by zero | -0.0 | nan | -2.5 | (-0+2.5j) | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | -0.8 | 2.8 | -0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | -1.25 | -5.0 | NotImplemented | -1.2 | NotImplemented
#| 1e+16 | 5000000000000000.0 | -3333333333333333.5 | ZeroDivisionError: division by zero | 8.470329472543003e-06 | 2e+16 | ZeroDivisionError: division by zero | 0.0 | nan | 1e+16 | -1e+16j | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | 2e-16 | -7e-16 | 0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | 5000000000000000.0 | 2e+16 | NotImplemented | 3e-16 | NotImplemented
#| 0.1 | 0.05 | -0.03333333333333333 | ZeroDivisionError: division by zero | 8.470329472543004e-23 | 0.2 | ZeroDivisionError: division by zero | 0.0 | nan | 0.1 | -0.1j | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | 20.0 | -70.0 | 0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | 0.05 | 0.2 | NotImplemented | 30.0 | NotImplemented
#| 5e-324 | 0.0 | -0.0 | ZeroDivisionError: division by zero | 0.0 | 1e-323 | ZeroDivisionError: division by zero | 0.0 | nan | 5e-324 | -5e-324j | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | inf | -inf | 0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | 0.0 | 1e-323 | NotImplemented | inf | NotImplemented
#| 1.7976931348623157e+308 | 8.988465674311579e+307 | -5.992310449541053e+307 | ZeroDivisionError: division by zero | 1.5227053142812497e+287 | inf | ZeroDivisionError: division by zero | 0.0 | nan | 1.7976931348623157e+308 | -1.7976931348623157e+308j | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | 1.1125369292536007e-308 | -3.893879252387603e-308 | 0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | 8.988465674311579e+307 | inf | NotImplemented | 1.668805393880401e-308 | NotImplemented
#| inf | inf | -inf | ZeroDivisionError: division by zero | inf | inf | ZeroDivisionError: division by zero | nan | nan | inf | (nan-infj) | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | 0.0 | -0.0 | 0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | inf | inf | NotImplemented | 0.0 | NotImplemented
#| -inf | -inf | inf | ZeroDivisionError: division by zero | -inf | -inf | ZeroDivisionError: division by zero | nan | nan | -inf | (nan+infj) | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | -0.0 | 0.0 | -0.0 | TypeError: unsupported operand type(s) for /: 'str' and 'float' | -inf | -inf | NotImplemented | -0.0 | NotImplemented
#| nan | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | (nan+nanj) | TypeError: unsupported operand type(s) for /: 'float' and 'str' | TypeError: unsupported operand type(s) for /: 'float' and 'NoneType' | nan | nan | nan | TypeError: unsupported operand type(s) for /: 'str' and 'float' | nan | nan | NotImplemented | nan | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x / 2,
    lambda x: x / -3,
    lambda x: x / 0,
    lambda x: x / 2**70,
    lambda x: x / 0.5,
    lambda x: x / -0.0,
    lambda x: x / float('inf'),
    lambda x: x / float('nan'),
    lambda x: x / True,
    lambda x: x / 1j,
    lambda x: x / 'a',
    lambda x: x / None,
    lambda x: 2 / x,
    lambda x: -7 / x,
    lambda x: 0 / x,
    lambda x: 'a' / x,
    lambda x: x.__truediv__(2),
    lambda x: x.__truediv__(0.5),
    lambda x: x.__truediv__('a'),
    lambda x: x.__rtruediv__(3),
    lambda x: x.__rtruediv__(None),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
