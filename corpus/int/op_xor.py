#: about: ^ of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 6 | -7 | 5 | 36893488147419103237 | 4 | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'complex' | TypeError: unsupported operand type(s) for ^: 'int' and 'str' | TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'int' and 'Index' | 6 | TypeError: unsupported operand type(s) for ^: 'float' and 'int' | TypeError: unsupported operand type(s) for ^: 'str' and 'int' | 6 | NotImplemented | NotImplemented | 4 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -6 | 5 | -7 | -36893488147419103239 | -8 | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'complex' | TypeError: unsupported operand type(s) for ^: 'int' and 'str' | TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'int' and 'Index' | -6 | TypeError: unsupported operand type(s) for ^: 'float' and 'int' | TypeError: unsupported operand type(s) for ^: 'str' and 'int' | -6 | NotImplemented | NotImplemented | -8 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 3 | -4 | 0 | 36893488147419103232 | 1 | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'complex' | TypeError: unsupported operand type(s) for ^: 'int' and 'str' | TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'int' and 'Index' | 3 | TypeError: unsupported operand type(s) for ^: 'float' and 'int' | TypeError: unsupported operand type(s) for ^: 'str' and 'int' | 3 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 1180591620717411303427 | -1180591620717411303428 | 1180591620717411303424 | 1217485108864830406656 | 1180591620717411303425 | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'complex' | TypeError: unsupported operand type(s) for ^: 'int' and 'str' | TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'int' and 'Index' | 1180591620717411303427 | TypeError: unsupported operand type(s) for ^: 'float' and 'int' | TypeError: unsupported operand type(s) for ^: 'str' and 'int' | 1180591620717411303427 | NotImplemented | NotImplemented | 1180591620717411303425 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -18446744073709551613 | 18446744073709551612 | -18446744073709551616 | -55340232221128654848 | -18446744073709551615 | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'float' | TypeError: unsupported operand type(s) for ^: 'int' and 'complex' | TypeError: unsupported operand type(s) for ^: 'int' and 'str' | TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'int' and 'Index' | -18446744073709551613 | TypeError: unsupported operand type(s) for ^: 'float' and 'int' | TypeError: unsupported operand type(s) for ^: 'str' and 'int' | -18446744073709551613 | NotImplemented | NotImplemented | -18446744073709551615 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 2 | -3 | 1 | 36893488147419103233 | False | TypeError: unsupported operand type(s) for ^: 'bool' and 'float' | TypeError: unsupported operand type(s) for ^: 'bool' and 'float' | TypeError: unsupported operand type(s) for ^: 'bool' and 'complex' | TypeError: unsupported operand type(s) for ^: 'bool' and 'str' | TypeError: unsupported operand type(s) for ^: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'bool' and 'Index' | 2 | TypeError: unsupported operand type(s) for ^: 'float' and 'bool' | TypeError: unsupported operand type(s) for ^: 'str' and 'bool' | 2 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x ^ 3,
    lambda x: x ^ -4,
    lambda x: x ^ 0,
    lambda x: x ^ 2**65,
    lambda x: x ^ True,
    lambda x: x ^ 2.5,
    lambda x: x ^ 0.0,
    lambda x: x ^ 1j,
    lambda x: x ^ 'a',
    lambda x: x ^ None,
    lambda x: x ^ Index(),
    lambda x: 3 ^ x,
    lambda x: 2.5 ^ x,
    lambda x: 'a' ^ x,
    lambda x: x.__xor__(3),
    lambda x: x.__xor__(2.5),
    lambda x: x.__xor__('a'),
    lambda x: x.__rxor__(1),
    lambda x: x.__rxor__(None),
    lambda x: int.__xor__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
