#: about: * of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | 0.0 | -0.0 | 0.0 | 0.0 | 0.0 | -0.0 | nan | nan | 0.0 | 0j | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | 0.0 | -0.0 | 0.0 | TypeError: can't multiply sequence by non-int of type 'float' | 0.0 | 0.0 | NotImplemented | 0.0 | NotImplemented
#| -0.0 | -0.0 | 0.0 | -0.0 | -0.0 | -0.0 | 0.0 | nan | nan | -0.0 | (-0-0j) | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | -0.0 | 0.0 | -0.0 | TypeError: can't multiply sequence by non-int of type 'float' | -0.0 | -0.0 | NotImplemented | -0.0 | NotImplemented
#| 1.5 | 3.0 | -4.5 | 0.0 | 1.770887431076117e+21 | 0.75 | -0.0 | inf | nan | 1.5 | 1.5j | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | 3.0 | -10.5 | 0.0 | TypeError: can't multiply sequence by non-int of type 'float' | 3.0 | 0.75 | NotImplemented | 4.5 | NotImplemented
#| -2.5 | -5.0 | 7.5 | -0.0 | -2.951479051793528e+21 | -1.25 | 0.0 | -inf | nan | -2.5 | (-0-2.5j) | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | -5.0 | 17.5 | -0.0 | TypeError: can't multiply sequence by non-int of type 'float' | -5.0 | -1.25 | NotImplemented | -7.5 | NotImplemented
#| 1e+16 | 2e+16 | -3e+16 | 0.0 | 1.1805916207174113e+37 | 5000000000000000.0 | -0.0 | inf | nan | 1e+16 | 1e+16j | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | 2e+16 | -7e+16 | 0.0 | TypeError: can't multiply sequence by non-int of type 'float' | 2e+16 | 5000000000000000.0 | NotImplemented | 3e+16 | NotImplemented
#| 0.1 | 0.2 | -0.30000000000000004 | 0.0 | 1.1805916207174114e+20 | 0.05 | -0.0 | inf | nan | 0.1 | 0.1j | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | 0.2 | -0.7000000000000001 | 0.0 | TypeError: can't multiply sequence by non-int of type 'float' | 0.2 | 0.05 | NotImplemented | 0.30000000000000004 | NotImplemented
#| 5e-324 | 1e-323 | -1.5e-323 | 0.0 | 5.832897615645118e-303 | 0.0 | -0.0 | inf | nan | 5e-324 | 5e-324j | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | 1e-323 | -3.5e-323 | 0.0 | TypeError: can't multiply sequence by non-int of type 'float' | 1e-323 | 0.0 | NotImplemented | 1.5e-323 | NotImplemented
#| 1.7976931348623157e+308 | inf | -inf | 0.0 | inf | 8.988465674311579e+307 | -0.0 | inf | nan | 1.7976931348623157e+308 | 1.7976931348623157e+308j | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | inf | -inf | 0.0 | TypeError: can't multiply sequence by non-int of type 'float' | inf | 8.988465674311579e+307 | NotImplemented | inf | NotImplemented
#| inf | inf | -inf | nan | inf | inf | nan | inf | nan | inf | (nan+infj) | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | inf | -inf | nan | TypeError: can't multiply sequence by non-int of type 'float' | inf | inf | NotImplemented | inf | NotImplemented
#| -inf | -inf | inf | nan | -inf | -inf | nan | -inf | nan | -inf | (nan-infj) | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | -inf | inf | nan | TypeError: can't multiply sequence by non-int of type 'float' | -inf | -inf | NotImplemented | -inf | NotImplemented
#| nan | nan | nan | nan | nan | nan | nan | nan | nan | nan | (nan+nanj) | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: unsupported operand type(s) for *: 'float' and 'NoneType' | nan | nan | nan | TypeError: can't multiply sequence by non-int of type 'float' | nan | nan | NotImplemented | nan | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x * 2,
    lambda x: x * -3,
    lambda x: x * 0,
    lambda x: x * 2**70,
    lambda x: x * 0.5,
    lambda x: x * -0.0,
    lambda x: x * float('inf'),
    lambda x: x * float('nan'),
    lambda x: x * True,
    lambda x: x * 1j,
    lambda x: x * 'a',
    lambda x: x * None,
    lambda x: 2 * x,
    lambda x: -7 * x,
    lambda x: 0 * x,
    lambda x: 'a' * x,
    lambda x: x.__mul__(2),
    lambda x: x.__mul__(0.5),
    lambda x: x.__mul__('a'),
    lambda x: x.__rmul__(3),
    lambda x: x.__rmul__(None),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
