#: about: | of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 7 | -3 | 5 | 36893488147419103237 | 5 | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'complex' | TypeError: unsupported operand type(s) for |: 'int' and 'str' | TypeError: unsupported operand type(s) for |: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'int' and 'Index' | 7 | TypeError: unsupported operand type(s) for |: 'float' and 'int' | TypeError: unsupported operand type(s) for |: 'str' and 'int' | 7 | NotImplemented | NotImplemented | 5 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -5 | -3 | -7 | -7 | -7 | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'complex' | TypeError: unsupported operand type(s) for |: 'int' and 'str' | TypeError: unsupported operand type(s) for |: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'int' and 'Index' | -5 | TypeError: unsupported operand type(s) for |: 'float' and 'int' | TypeError: unsupported operand type(s) for |: 'str' and 'int' | -5 | NotImplemented | NotImplemented | -7 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 3 | -4 | 0 | 36893488147419103232 | 1 | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'complex' | TypeError: unsupported operand type(s) for |: 'int' and 'str' | TypeError: unsupported operand type(s) for |: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'int' and 'Index' | 3 | TypeError: unsupported operand type(s) for |: 'float' and 'int' | TypeError: unsupported operand type(s) for |: 'str' and 'int' | 3 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 1180591620717411303427 | -4 | 1180591620717411303424 | 1217485108864830406656 | 1180591620717411303425 | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'complex' | TypeError: unsupported operand type(s) for |: 'int' and 'str' | TypeError: unsupported operand type(s) for |: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'int' and 'Index' | 1180591620717411303427 | TypeError: unsupported operand type(s) for |: 'float' and 'int' | TypeError: unsupported operand type(s) for |: 'str' and 'int' | 1180591620717411303427 | NotImplemented | NotImplemented | 1180591620717411303425 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -18446744073709551613 | -4 | -18446744073709551616 | -18446744073709551616 | -18446744073709551615 | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'float' | TypeError: unsupported operand type(s) for |: 'int' and 'complex' | TypeError: unsupported operand type(s) for |: 'int' and 'str' | TypeError: unsupported operand type(s) for |: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'int' and 'Index' | -18446744073709551613 | TypeError: unsupported operand type(s) for |: 'float' and 'int' | TypeError: unsupported operand type(s) for |: 'str' and 'int' | -18446744073709551613 | NotImplemented | NotImplemented | -18446744073709551615 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 3 | -3 | 1 | 36893488147419103233 | True | TypeError: unsupported operand type(s) for |: 'bool' and 'float' | TypeError: unsupported operand type(s) for |: 'bool' and 'float' | TypeError: unsupported operand type(s) for |: 'bool' and 'complex' | TypeError: unsupported operand type(s) for |: 'bool' and 'str' | TypeError: unsupported operand type(s) for |: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'bool' and 'Index' | 3 | TypeError: unsupported operand type(s) for |: 'float' and 'bool' | TypeError: unsupported operand type(s) for |: 'str' and 'bool' | 3 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x | 3,
    lambda x: x | -4,
    lambda x: x | 0,
    lambda x: x | 2**65,
    lambda x: x | True,
    lambda x: x | 2.5,
    lambda x: x | 0.0,
    lambda x: x | 1j,
    lambda x: x | 'a',
    lambda x: x | None,
    lambda x: x | Index(),
    lambda x: 3 | x,
    lambda x: 2.5 | x,
    lambda x: 'a' | x,
    lambda x: x.__or__(3),
    lambda x: x.__or__(2.5),
    lambda x: x.__or__('a'),
    lambda x: x.__ror__(1),
    lambda x: x.__ror__(None),
    lambda x: int.__or__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
