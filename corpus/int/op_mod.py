#: about: % of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 2 | -3 | ZeroDivisionError: division by zero | 5 | 0 | 0.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for %: 'int' and 'complex' | TypeError: unsupported operand type(s) for %: 'int' and 'str' | TypeError: unsupported operand type(s) for %: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for %: 'int' and 'Index' | 3 | 2.5 | TypeError: not all arguments converted during string formatting | 2 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | 2 | -3 | ZeroDivisionError: division by zero | 36893488147419103225 | 0 | 0.5 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for %: 'int' and 'complex' | TypeError: unsupported operand type(s) for %: 'int' and 'str' | TypeError: unsupported operand type(s) for %: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for %: 'int' and 'Index' | -4 | -4.5 | TypeError: not all arguments converted during string formatting | 2 | NotImplemented | NotImplemented | -6 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 0 | 0 | ZeroDivisionError: division by zero | 0 | 0 | 0.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for %: 'int' and 'complex' | TypeError: unsupported operand type(s) for %: 'int' and 'str' | TypeError: unsupported operand type(s) for %: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for %: 'int' and 'Index' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: not all arguments converted during string formatting | 0 | NotImplemented | NotImplemented | ZeroDivisionError: division by zero | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 1 | 0 | ZeroDivisionError: division by zero | 0 | 0 | 1.5 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for %: 'int' and 'complex' | TypeError: unsupported operand type(s) for %: 'int' and 'str' | TypeError: unsupported operand type(s) for %: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for %: 'int' and 'Index' | 3 | 2.5 | TypeError: not all arguments converted during string formatting | 1 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | 2 | 0 | ZeroDivisionError: division by zero | 18446744073709551616 | 0 | 1.5 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for %: 'int' and 'complex' | TypeError: unsupported operand type(s) for %: 'int' and 'str' | TypeError: unsupported operand type(s) for %: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for %: 'int' and 'Index' | -18446744073709551613 | -1.8446744073709552e+19 | TypeError: not all arguments converted during string formatting | 2 | NotImplemented | NotImplemented | -18446744073709551615 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 1 | -3 | ZeroDivisionError: division by zero | 1 | 0 | 1.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for %: 'bool' and 'complex' | TypeError: unsupported operand type(s) for %: 'bool' and 'str' | TypeError: unsupported operand type(s) for %: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for %: 'bool' and 'Index' | 0 | 0.5 | TypeError: not all arguments converted during string formatting | 1 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x % 3,
    lambda x: x % -4,
    lambda x: x % 0,
    lambda x: x % 2**65,
    lambda x: x % True,
    lambda x: x % 2.5,
    lambda x: x % 0.0,
    lambda x: x % 1j,
    lambda x: x % 'a',
    lambda x: x % None,
    lambda x: x % Index(),
    lambda x: 3 % x,
    lambda x: 2.5 % x,
    lambda x: 'a' % x,
    lambda x: x.__mod__(3),
    lambda x: x.__mod__(2.5),
    lambda x: x.__mod__('a'),
    lambda x: x.__rmod__(1),
    lambda x: x.__rmod__(None),
    lambda x: int.__mod__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
