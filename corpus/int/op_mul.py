#: about: * of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 15 | -20 | 0 | 184467440737095516160 | 5 | 12.5 | 0.0 | 5j | 'aaaaa' | TypeError: unsupported operand type(s) for *: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'int' and 'Index' | 15 | 12.5 | 'aaaaa' | 15 | NotImplemented | NotImplemented | 5 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -21 | 28 | 0 | -258254417031933722624 | -7 | -17.5 | -0.0 | (-0-7j) | '' | TypeError: unsupported operand type(s) for *: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'int' and 'Index' | -21 | -17.5 | '' | -21 | NotImplemented | NotImplemented | -7 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 0 | 0 | 0 | 0 | 0 | 0.0 | 0.0 | 0j | '' | TypeError: unsupported operand type(s) for *: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'int' and 'Index' | 0 | 0.0 | '' | 0 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 3541774862152233910272 | -4722366482869645213696 | 0 | 43556142965880123323311949751266331066368 | 1180591620717411303424 | 2.951479051793528e+21 | 0.0 | 1.1805916207174113e+21j | OverflowError: cannot fit 'int' into an index-sized integer | TypeError: unsupported operand type(s) for *: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'int' and 'Index' | 3541774862152233910272 | 2.951479051793528e+21 | OverflowError: cannot fit 'int' into an index-sized integer | 3541774862152233910272 | NotImplemented | NotImplemented | 1180591620717411303424 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -55340232221128654848 | 73786976294838206464 | 0 | -680564733841876926926749214863536422912 | -18446744073709551616 | -4.611686018427388e+19 | -0.0 | (-0-1.8446744073709552e+19j) | OverflowError: cannot fit 'int' into an index-sized integer | TypeError: unsupported operand type(s) for *: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'int' and 'Index' | -55340232221128654848 | -4.611686018427388e+19 | OverflowError: cannot fit 'int' into an index-sized integer | -55340232221128654848 | NotImplemented | NotImplemented | -18446744073709551616 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 3 | -4 | 0 | 36893488147419103232 | 1 | 2.5 | 0.0 | 1j | 'a' | TypeError: unsupported operand type(s) for *: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'bool' and 'Index' | 3 | 2.5 | 'a' | 3 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x * 3,
    lambda x: x * -4,
    lambda x: x * 0,
    lambda x: x * 2**65,
    lambda x: x * True,
    lambda x: x * 2.5,
    lambda x: x * 0.0,
    lambda x: x * 1j,
    lambda x: x * 'a',
    lambda x: x * None,
    lambda x: x * Index(),
    lambda x: 3 * x,
    lambda x: 2.5 * x,
    lambda x: 'a' * x,
    lambda x: x.__mul__(3),
    lambda x: x.__mul__(2.5),
    lambda x: x.__mul__('a'),
    lambda x: x.__rmul__(1),
    lambda x: x.__rmul__(None),
    lambda x: int.__mul__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
