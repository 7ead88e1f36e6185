#: about: + of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | 2.0 | -3.0 | 0.0 | 1.1805916207174113e+21 | 0.5 | 0.0 | inf | nan | 1.0 | 1j | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 2.0 | -7.0 | 0.0 | TypeError: can only concatenate str (not "float") to str | 2.0 | 0.5 | NotImplemented | 3.0 | NotImplemented
#| -0.0 | 2.0 | -3.0 | 0.0 | 1.1805916207174113e+21 | 0.5 | -0.0 | inf | nan | 1.0 | 1j | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 2.0 | -7.0 | 0.0 | TypeError: can only concatenate str (not "float") to str | 2.0 | 0.5 | NotImplemented | 3.0 | NotImplemented
#| 1.5 | 3.5 | -1.5 | 1.5 | 1.1805916207174113e+21 | 2.0 | 1.5 | inf | nan | 2.5 | (1.5+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 3.5 | -5.5 | 1.5 | TypeError: can only concatenate str (not "float") to str | 3.5 | 2.0 | NotImplemented | 4.5 | NotImplemented
#| -2.5 | -0.5 | -5.5 | -2.5 | 1.1805916207174113e+21 | -2.0 | -2.5 | inf | nan | -1.5 | (-2.5+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | -0.5 | -9.5 | -2.5 | TypeError: can only concatenate str (not "float") to str | -0.5 | -2.0 | NotImplemented | 0.5 | NotImplemented
#| 1e+16 | 1.0000000000000002e+16 | 9999999999999996.0 | 1e+16 | 1.1806016207174112e+21 | 1e+16 | 1e+16 | inf | nan | 1e+16 | (1e+16+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 1.0000000000000002e+16 | 9999999999999992.0 | 1e+16 | TypeError: can only concatenate str (not "float") to str | 1.0000000000000002e+16 | 1e+16 | NotImplemented | 1.0000000000000004e+16 | NotImplemented
#| 0.1 | 2.1 | -2.9 | 0.1 | 1.1805916207174113e+21 | 0.6 | 0.1 | inf | nan | 1.1 | (0.1+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 2.1 | -6.9 | 0.1 | TypeError: can only concatenate str (not "float") to str | 2.1 | 0.6 | NotImplemented | 3.1 | NotImplemented
#| 5e-324 | 2.0 | -3.0 | 5e-324 | 1.1805916207174113e+21 | 0.5 | 5e-324 | inf | nan | 1.0 | (5e-324+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 2.0 | -7.0 | 5e-324 | TypeError: can only concatenate str (not "float") to str | 2.0 | 0.5 | NotImplemented | 3.0 | NotImplemented
#| 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | inf | nan | 1.7976931348623157e+308 | (1.7976931348623157e+308+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | 1.7976931348623157e+308 | 1.7976931348623157e+308 | 1.7976931348623157e+308 | TypeError: can only concatenate str (not "float") to str | 1.7976931348623157e+308 | 1.7976931348623157e+308 | NotImplemented | 1.7976931348623157e+308 | NotImplemented
#| inf | inf | inf | inf | inf | inf | inf | inf | nan | inf | (inf+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | inf | inf | inf | TypeError: can only concatenate str (not "float") to str | inf | inf | NotImplemented | inf | NotImplemented
#| -inf | -inf | -inf | -inf | -inf | -inf | -inf | nan | nan | -inf | (-inf+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | -inf | -inf | -inf | TypeError: can only concatenate str (not "float") to str | -inf | -inf | NotImplemented | -inf | NotImplemented
#| nan | nan | nan | nan | nan | nan | nan | nan | nan | nan | (nan+1j) | TypeError: unsupported operand type(s) for +: 'float' and 'str' | TypeError: unsupported operand type(s) for +: 'float' and 'NoneType' | nan | nan | nan | TypeError: can only concatenate str (not "float") to str | nan | nan | NotImplemented | nan | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x + 2,
    lambda x: x + -3,
    lambda x: x + 0,
    lambda x: x + 2**70,
    lambda x: x + 0.5,
    lambda x: x + -0.0,
    lambda x: x + float('inf'),
    lambda x: x + float('nan'),
    lambda x: x + True,
    lambda x: x + 1j,
    lambda x: x + 'a',
    lambda x: x + None,
    lambda x: 2 + x,
    lambda x: -7 + x,
    lambda x: 0 + x,
    lambda x: 'a' + x,
    lambda x: x.__add__(2),
    lambda x: x.__add__(0.5),
    lambda x: x.__add__('a'),
    lambda x: x.__radd__(3),
    lambda x: x.__radd__(None),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
