#: about: << of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 40 | 5 | 92233720368547758080 | ValueError: negative shift count | 10 | TypeError: unsupported operand type(s) for <<: 'int' and 'float' | OverflowError: too many digits in integer | TypeError: unsupported operand type(s) for <<: 'int' and 'str' | TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for <<: 'int' and 'Index' | 40 | NotImplemented | NotImplemented | 32 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -56 | -7 | -129127208515966861312 | ValueError: negative shift count | -14 | TypeError: unsupported operand type(s) for <<: 'int' and 'float' | OverflowError: too many digits in integer | TypeError: unsupported operand type(s) for <<: 'int' and 'str' | TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for <<: 'int' and 'Index' | -56 | NotImplemented | NotImplemented | 9223372036854775808 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 0 | 0 | 0 | ValueError: negative shift count | 0 | TypeError: unsupported operand type(s) for <<: 'int' and 'float' | 0 | TypeError: unsupported operand type(s) for <<: 'int' and 'str' | TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for <<: 'int' and 'Index' | 0 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 9444732965739290427392 | 1180591620717411303424 | 21778071482940061661655974875633165533184 | ValueError: negative shift count | 2361183241434822606848 | TypeError: unsupported operand type(s) for <<: 'int' and 'float' | OverflowError: too many digits in integer | TypeError: unsupported operand type(s) for <<: 'int' and 'str' | TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for <<: 'int' and 'Index' | 9444732965739290427392 | NotImplemented | NotImplemented | 17592186044416 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -147573952589676412928 | -18446744073709551616 | -340282366920938463463374607431768211456 | ValueError: negative shift count | -36893488147419103232 | TypeError: unsupported operand type(s) for <<: 'int' and 'float' | OverflowError: too many digits in integer | TypeError: unsupported operand type(s) for <<: 'int' and 'str' | TypeError: unsupported operand type(s) for <<: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for <<: 'int' and 'Index' | -147573952589676412928 | NotImplemented | NotImplemented | 18014398509481984 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 8 | 1 | 18446744073709551616 | ValueError: negative shift count | 2 | TypeError: unsupported operand type(s) for <<: 'bool' and 'float' | OverflowError: too many digits in integer | TypeError: unsupported operand type(s) for <<: 'bool' and 'str' | TypeError: unsupported operand type(s) for <<: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for <<: 'bool' and 'Index' | 8 | NotImplemented | NotImplemented | 2 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x << 3,
    lambda x: x << 0,
    lambda x: x << 64,
    lambda x: x << -1,
    lambda x: x << True,
    lambda x: x << 2.0,
    lambda x: x << 2**64,
    lambda x: x << 'a',
    lambda x: x << None,
    lambda x: x << Index(),
    lambda x: x.__lshift__(3),
    lambda x: x.__lshift__(2.5),
    lambda x: x.__lshift__('a'),
    lambda x: (x % 70).__rlshift__(1),
    lambda x: x.__rlshift__(None),
    lambda x: int.__lshift__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
