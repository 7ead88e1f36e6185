#: about: - of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | -2.0 | 3.0 | 0.0 | -1.1805916207174113e+21 | -0.5 | 0.0 | -inf | nan | -1.0 | -1j | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | 2.0 | -7.0 | 0.0 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -2.0 | -0.5 | NotImplemented | 3.0 | NotImplemented
#| -0.0 | -2.0 | 3.0 | -0.0 | -1.1805916207174113e+21 | -0.5 | 0.0 | -inf | nan | -1.0 | (-0-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | 2.0 | -7.0 | 0.0 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -2.0 | -0.5 | NotImplemented | 3.0 | NotImplemented
#| 1.5 | -0.5 | 4.5 | 1.5 | -1.1805916207174113e+21 | 1.0 | 1.5 | -inf | nan | 0.5 | (1.5-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | 0.5 | -8.5 | -1.5 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -0.5 | 1.0 | NotImplemented | 1.5 | NotImplemented
#| -2.5 | -4.5 | 0.5 | -2.5 | -1.1805916207174113e+21 | -3.0 | -2.5 | -inf | nan | -3.5 | (-2.5-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | 4.5 | -4.5 | 2.5 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -4.5 | -3.0 | NotImplemented | 5.5 | NotImplemented
#| 1e+16 | 9999999999999998.0 | 1.0000000000000004e+16 | 1e+16 | -1.1805816207174114e+21 | 1e+16 | 1e+16 | -inf | nan | 1e+16 | (1e+16-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | -9999999999999998.0 | -1.0000000000000008e+16 | -1e+16 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | 9999999999999998.0 | 1e+16 | NotImplemented | -9999999999999996.0 | NotImplemented
#| 0.1 | -1.9 | 3.1 | 0.1 | -1.1805916207174113e+21 | -0.4 | 0.1 | -inf | nan | -0.9 | (0.1-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | 1.9 | -7.1 | -0.1 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -1.9 | -0.4 | NotImplemented | 2.9 | NotImplemented
#| 5e-324 | -2.0 | 3.0 | 5e-324 | -1.1805916207174113e+21 | -0.5 | 5e-324 | -inf | nan | -1.0 | (5e-324-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | 2.0 | -7.0 | -5e-324 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -2.0 | -0.5 | NotImplemented | 3.0 | NotImplemented
#| 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | -inf | nan | 1.7976931348623157e+308 | (1.7976931348623157e+308-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | -1.7976931348623157e+308 | -1.7976931348623157e+308 | -1.7976931348623157e+308 | TypeError: unsupported operand type(s) for -: 'str' and 'float' | 1.7976931348623157e+308 | 1.7976931348623157e+308 | NotImplemented | -1.7976931348623157e+308 | NotImplemented
#| inf | inf | inf | inf | inf | inf | inf | nan | nan | inf | (inf-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | -inf | -inf | -inf | TypeError: unsupported operand type(s) for -: 'str' and 'float' | inf | inf | NotImplemented | -inf | NotImplemented
#| -inf | -inf | -inf | -inf | -inf | -inf | -inf | -inf | nan | -inf | (-inf-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | inf | inf | inf | TypeError: unsupported operand type(s) for -: 'str' and 'float' | -inf | -inf | NotImplemented | inf | NotImplemented
#| nan | nan | nan | nan | nan | nan | nan | nan | nan | nan | (nan-1j) | TypeError: unsupported operand type(s) for -: 'float' and 'str' | TypeError: unsupported operand type(s) for -: 'float' and 'NoneType' | nan | nan | nan | TypeError: unsupported operand type(s) for -: 'str' and 'float' | nan | nan | NotImplemented | nan | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x - 2,
    lambda x: x - -3,
    lambda x: x - 0,
    lambda x: x - 2**70,
    lambda x: x - 0.5,
    lambda x: x - -0.0,
    lambda x: x - float('inf'),
    lambda x: x - float('nan'),
    lambda x: x - True,
    lambda x: x - 1j,
    lambda x: x - 'a',
    lambda x: x - None,
    lambda x: 2 - x,
    lambda x: -7 - x,
    lambda x: 0 - x,
    lambda x: 'a' - x,
    lambda x: x.__sub__(2),
    lambda x: x.__sub__(0.5),
    lambda x: x.__sub__('a'),
    lambda x: x.__rsub__(3),
    lambda x: x.__rsub__(None),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
