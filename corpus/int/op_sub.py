#: about: - of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 2 | 9 | 5 | -36893488147419103227 | 4 | 2.5 | 5.0 | (5-1j) | TypeError: unsupported operand type(s) for -: 'int' and 'str' | TypeError: unsupported operand type(s) for -: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'int' and 'Index' | -2 | -2.5 | TypeError: unsupported operand type(s) for -: 'str' and 'int' | 2 | NotImplemented | NotImplemented | -4 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -10 | -3 | -7 | -36893488147419103239 | -8 | -9.5 | -7.0 | (-7-1j) | TypeError: unsupported operand type(s) for -: 'int' and 'str' | TypeError: unsupported operand type(s) for -: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'int' and 'Index' | 10 | 9.5 | TypeError: unsupported operand type(s) for -: 'str' and 'int' | -10 | NotImplemented | NotImplemented | 8 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | -3 | 4 | 0 | -36893488147419103232 | -1 | -2.5 | 0.0 | -1j | TypeError: unsupported operand type(s) for -: 'int' and 'str' | TypeError: unsupported operand type(s) for -: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'int' and 'Index' | 3 | 2.5 | TypeError: unsupported operand type(s) for -: 'str' and 'int' | -3 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 1180591620717411303421 | 1180591620717411303428 | 1180591620717411303424 | 1143698132569992200192 | 1180591620717411303423 | 1.1805916207174113e+21 | 1.1805916207174113e+21 | (1.1805916207174113e+21-1j) | TypeError: unsupported operand type(s) for -: 'int' and 'str' | TypeError: unsupported operand type(s) for -: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'int' and 'Index' | -1180591620717411303421 | -1.1805916207174113e+21 | TypeError: unsupported operand type(s) for -: 'str' and 'int' | 1180591620717411303421 | NotImplemented | NotImplemented | -1180591620717411303423 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -18446744073709551619 | -18446744073709551612 | -18446744073709551616 | -55340232221128654848 | -18446744073709551617 | -1.8446744073709552e+19 | -1.8446744073709552e+19 | (-1.8446744073709552e+19-1j) | TypeError: unsupported operand type(s) for -: 'int' and 'str' | TypeError: unsupported operand type(s) for -: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'int' and 'Index' | 18446744073709551619 | 1.8446744073709552e+19 | TypeError: unsupported operand type(s) for -: 'str' and 'int' | -18446744073709551619 | NotImplemented | NotImplemented | 18446744073709551617 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | -2 | 5 | 1 | -36893488147419103231 | 0 | -1.5 | 1.0 | (1-1j) | TypeError: unsupported operand type(s) for -: 'bool' and 'str' | TypeError: unsupported operand type(s) for -: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'bool' and 'Index' | 2 | 1.5 | TypeError: unsupported operand type(s) for -: 'str' and 'bool' | -2 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x - 3,
    lambda x: x - -4,
    lambda x: x - 0,
    lambda x: x - 2**65,
    lambda x: x - True,
    lambda x: x - 2.5,
    lambda x: x - 0.0,
    lambda x: x - 1j,
    lambda x: x - 'a',
    lambda x: x - None,
    lambda x: x - Index(),
    lambda x: 3 - x,
    lambda x: 2.5 - x,
    lambda x: 'a' - x,
    lambda x: x.__sub__(3),
    lambda x: x.__sub__(2.5),
    lambda x: x.__sub__('a'),
    lambda x: x.__rsub__(1),
    lambda x: x.__rsub__(None),
    lambda x: int.__sub__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
