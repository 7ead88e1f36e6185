#: about: // of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 1 | -2 | ZeroDivisionError: division by zero | 0 | 5 | 2.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'int' and 'complex' | TypeError: unsupported operand type(s) for //: 'int' and 'str' | TypeError: unsupported operand type(s) for //: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for //: 'int' and 'Index' | 0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'int' | 1 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -3 | 1 | ZeroDivisionError: division by zero | -1 | -7 | -3.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'int' and 'complex' | TypeError: unsupported operand type(s) for //: 'int' and 'str' | TypeError: unsupported operand type(s) for //: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for //: 'int' and 'Index' | -1 | -1.0 | TypeError: unsupported operand type(s) for //: 'str' and 'int' | -3 | NotImplemented | NotImplemented | -1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 0 | 0 | ZeroDivisionError: division by zero | 0 | 0 | 0.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'int' and 'complex' | TypeError: unsupported operand type(s) for //: 'int' and 'str' | TypeError: unsupported operand type(s) for //: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for //: 'int' and 'Index' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'str' and 'int' | 0 | NotImplemented | NotImplemented | ZeroDivisionError: division by zero | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 393530540239137101141 | -295147905179352825856 | ZeroDivisionError: division by zero | 32 | 1180591620717411303424 | 4.7223664828696455e+20 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'int' and 'complex' | TypeError: unsupported operand type(s) for //: 'int' and 'str' | TypeError: unsupported operand type(s) for //: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for //: 'int' and 'Index' | 0 | 0.0 | TypeError: unsupported operand type(s) for //: 'str' and 'int' | 393530540239137101141 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -6148914691236517206 | 4611686018427387904 | ZeroDivisionError: division by zero | -1 | -18446744073709551616 | -7.378697629483821e+18 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'int' and 'complex' | TypeError: unsupported operand type(s) for //: 'int' and 'str' | TypeError: unsupported operand type(s) for //: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for //: 'int' and 'Index' | -1 | -1.0 | TypeError: unsupported operand type(s) for //: 'str' and 'int' | -6148914691236517206 | NotImplemented | NotImplemented | -1 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 0 | -1 | ZeroDivisionError: division by zero | 0 | 1 | 0.0 | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for //: 'bool' and 'complex' | TypeError: unsupported operand type(s) for //: 'bool' and 'str' | TypeError: unsupported operand type(s) for //: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for //: 'bool' and 'Index' | 3 | 2.0 | TypeError: unsupported operand type(s) for //: 'str' and 'bool' | 0 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x // 3,
    lambda x: x // -4,
    lambda x: x // 0,
    lambda x: x // 2**65,
    lambda x: x // True,
    lambda x: x // 2.5,
    lambda x: x // 0.0,
    lambda x: x // 1j,
    lambda x: x // 'a',
    lambda x: x // None,
    lambda x: x // Index(),
    lambda x: 3 // x,
    lambda x: 2.5 // x,
    lambda x: 'a' // x,
    lambda x: x.__floordiv__(3),
    lambda x: x.__floordiv__(2.5),
    lambda x: x.__floordiv__('a'),
    lambda x: x.__rfloordiv__(1),
    lambda x: x.__rfloordiv__(None),
    lambda x: int.__floordiv__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
