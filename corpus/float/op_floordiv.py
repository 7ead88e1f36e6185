#: about: // of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | 0.0 | -0.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 0.0 | nan | 0.0 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'str' and 'float' | 0.0 | 0.0 | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| -0.0 | -0.0 | 0.0 | ZeroDivisionError: division by zero | -0.0 | -0.0 | ZeroDivisionError: division by zero | -0.0 | nan | -0.0 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'str' and 'float' | -0.0 | -0.0 | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| 1.5 | 0.0 | -1.0 | ZeroDivisionError: division by zero | 0.0 | 3.0 | ZeroDivisionError: division by zero | 0.0 | nan | 1.0 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | 1.0 | -5.0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | 0.0 | 3.0 | NotImplemented | 2.0 | NotImplemented
#| -2.5 | -2.0 | 0.0 | ZeroDivisionError: division by zero | -1.0 | -5.0 | ZeroDivisionError: division by zero | -1.0 | nan | -3.0 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | -1.0 | 2.0 | -0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | -2.0 | -5.0 | NotImplemented | -2.0 | NotImplemented
#| 1e+16 | 5000000000000000.0 | -3333333333333335.0 | ZeroDivisionError: division by zero | 0.0 | 2e+16 | ZeroDivisionError: division by zero | 0.0 | nan | 1e+16 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | 0.0 | -1.0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | 5000000000000000.0 | 2e+16 | NotImplemented | 0.0 | NotImplemented
#| 0.1 | 0.0 | -1.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 0.0 | nan | 0.0 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | 19.0 | -70.0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | 0.0 | 0.0 | NotImplemented | 29.0 | NotImplemented
#| 5e-324 | 0.0 | -1.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 0.0 | nan | 0.0 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | inf | -inf | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | 0.0 | 0.0 | NotImplemented | inf | NotImplemented
#| 1.7976931348623157e+308 | 8.988465674311579e+307 | -5.992310449541053e+307 | ZeroDivisionError: division by zero | 1.5227053142812497e+287 | inf | ZeroDivisionError: division by zero | 0.0 | nan | 1.7976931348623157e+308 | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | 0.0 | -1.0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | 8.988465674311579e+307 | inf | NotImplemented | 0.0 | NotImplemented
#| inf | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | 0.0 | -1.0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | nan | nan | NotImplemented | 0.0 | NotImplemented
#| -inf | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | -1.0 | 0.0 | -0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'float' | nan | nan | NotImplemented | -1.0 | NotImplemented
#| nan | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | TypeError: unsupported operand type(s) for //: 'float' and 'complex' | TypeError: unsupported operand type(s) for //: 'float' and 'str' | TypeError: unsupported operand type(s) for //: 'float' and 'NoneType' | nan | nan | nan | TypeError: unsupported operand type(s) for //: 'str' and 'float' | nan | nan | NotImplemented | nan | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x // 2,
    lambda x: x // -3,
    lambda x: x // 0,
    lambda x: x // 2**70,
    lambda x: x // 0.5,
    lambda x: x // -0.0,
    lambda x: x // float('inf'),
    lambda x: x // float('nan'),
    lambda x: x // True,
    lambda x: x // 1j,
    lambda x: x // 'a',
    lambda x: x // None,
    lambda x: 2 // x,
    lambda x: -7 // x,
    lambda x: 0 // x,
    lambda x: 'a' // x,
    lambda x: x.__floordiv__(2),
    lambda x: x.__floordiv__(0.5),
    lambda x: x.__floordiv__('a'),
    lambda x: x.__rfloordiv__(3),
    lambda x: x.__rfloordiv__(None),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
