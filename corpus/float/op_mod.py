#: about: % of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | 0.0 | -0.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 0.0 | nan | 0.0 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: not all arguments converted during string formatting | 0.0 | 0.0 | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| -0.0 | 0.0 | -0.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 0.0 | nan | 0.0 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: not all arguments converted during string formatting | 0.0 | 0.0 | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| 1.5 | 1.5 | -1.5 | ZeroDivisionError: division by zero | 1.5 | 0.0 | ZeroDivisionError: division by zero | 1.5 | nan | 0.5 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | 0.5 | 0.5 | 0.0 | TypeError: not all arguments converted during string formatting | 1.5 | 0.0 | NotImplemented | 0.0 | NotImplemented
#| -2.5 | 1.5 | -2.5 | ZeroDivisionError: division by zero | 1.1805916207174113e+21 | 0.0 | ZeroDivisionError: division by zero | inf | nan | 0.5 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | -0.5 | -2.0 | -0.0 | TypeError: not all arguments converted during string formatting | 1.5 | 0.0 | NotImplemented | -2.0 | NotImplemented
#| 1e+16 | 0.0 | -2.0 | ZeroDivisionError: division by zero | 1e+16 | 0.0 | ZeroDivisionError: division by zero | 1e+16 | nan | 0.0 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | 2.0 | 9999999999999992.0 | 0.0 | TypeError: not all arguments converted during string formatting | 0.0 | 0.0 | NotImplemented | 3.0 | NotImplemented
#| 0.1 | 0.1 | -2.9 | ZeroDivisionError: division by zero | 0.1 | 0.1 | ZeroDivisionError: division by zero | 0.1 | nan | 0.1 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | 0.0999999999999999 | 3.885780586188048e-16 | 0.0 | TypeError: not all arguments converted during string formatting | 0.1 | 0.1 | NotImplemented | 0.09999999999999984 | NotImplemented
#| 5e-324 | 5e-324 | -3.0 | ZeroDivisionError: division by zero | 5e-324 | 5e-324 | ZeroDivisionError: division by zero | 5e-324 | nan | 5e-324 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | 0.0 | 0.0 | 0.0 | TypeError: not all arguments converted during string formatting | 5e-324 | 5e-324 | NotImplemented | 0.0 | NotImplemented
#| 1.7976931348623157e+308 | 0.0 | -1.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | ZeroDivisionError: division by zero | 1.7976931348623157e+308 | nan | 0.0 | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | 2.0 | 1.7976931348623157e+308 | 0.0 | TypeError: not all arguments converted during string formatting | 0.0 | 0.0 | NotImplemented | 3.0 | NotImplemented
#| inf | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | 2.0 | inf | 0.0 | TypeError: not all arguments converted during string formatting | nan | nan | NotImplemented | 3.0 | NotImplemented
#| -inf | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | -inf | -7.0 | -0.0 | TypeError: not all arguments converted during string formatting | nan | nan | NotImplemented | -inf | NotImplemented
#| nan | nan | nan | ZeroDivisionError: division by zero | nan | nan | ZeroDivisionError: division by zero | nan | nan | nan | TypeError: unsupported operand type(s) for %: 'float' and 'complex' | TypeError: unsupported operand type(s) for %: 'float' and 'str' | TypeError: unsupported operand type(s) for %: 'float' and 'NoneType' | nan | nan | nan | TypeError: not all arguments converted during string formatting | nan | nan | NotImplemented | nan | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x % 2,
    lambda x: x % -3,
    lambda x: x % 0,
    lambda x: x % 2**70,
    lambda x: x % 0.5,
    lambda x: x % -0.0,
    lambda x: x % float('inf'),
    lambda x: x % float('nan'),
    lambda x: x % True,
    lambda x: x % 1j,
    lambda x: x % 'a',
    lambda x: x % None,
    lambda x: 2 % x,
    lambda x: -7 % x,
    lambda x: 0 % x,
    lambda x: 'a' % x,
    lambda x: x.__mod__(2),
    lambda x: x.__mod__(0.5),
    lambda x: x.__mod__('a'),
    lambda x: x.__rmod__(3),
    lambda x: x.__rmod__(None),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
