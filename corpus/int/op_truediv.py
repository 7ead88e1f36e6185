#: about: / of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 1.6666666666666667 | -1.25 | ZeroDivisionError: division by zero | 1.3552527156068805e-19 | 5.0 | 2.0 | ZeroDivisionError: division by zero | -5j | TypeError: unsupported operand type(s) for /: 'int' and 'str' | TypeError: unsupported operand type(s) for /: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for /: 'int' and 'Index' | 0.6 | 0.5 | TypeError: unsupported operand type(s) for /: 'str' and 'int' | 1.6666666666666667 | NotImplemented | NotImplemented | 0.2 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -2.3333333333333335 | 1.75 | ZeroDivisionError: division by zero | -1.8973538018496328e-19 | -7.0 | -2.8 | ZeroDivisionError: division by zero | (-0+7j) | TypeError: unsupported operand type(s) for /: 'int' and 'str' | TypeError: unsupported operand type(s) for /: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for /: 'int' and 'Index' | -0.42857142857142855 | -0.35714285714285715 | TypeError: unsupported operand type(s) for /: 'str' and 'int' | -2.3333333333333335 | NotImplemented | NotImplemented | -0.14285714285714285 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 0.0 | -0.0 | ZeroDivisionError: division by zero | 0.0 | 0.0 | 0.0 | ZeroDivisionError: division by zero | -0j | TypeError: unsupported operand type(s) for /: 'int' and 'str' | TypeError: unsupported operand type(s) for /: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for /: 'int' and 'Index' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for /: 'str' and 'int' | 0.0 | NotImplemented | NotImplemented | ZeroDivisionError: division by zero | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 3.935305402391371e+20 | -2.9514790517935283e+20 | ZeroDivisionError: division by zero | 32.0 | 1.1805916207174113e+21 | 4.7223664828696455e+20 | ZeroDivisionError: division by zero | -1.1805916207174113e+21j | TypeError: unsupported operand type(s) for /: 'int' and 'str' | TypeError: unsupported operand type(s) for /: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for /: 'int' and 'Index' | 2.541098841762901e-21 | 2.117582368135751e-21 | TypeError: unsupported operand type(s) for /: 'str' and 'int' | 3.935305402391371e+20 | NotImplemented | NotImplemented | 8.470329472543003e-22 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -6.148914691236517e+18 | 4.611686018427388e+18 | ZeroDivisionError: division by zero | -0.5 | -1.8446744073709552e+19 | -7.378697629483821e+18 | ZeroDivisionError: division by zero | (-0+1.8446744073709552e+19j) | TypeError: unsupported operand type(s) for /: 'int' and 'str' | TypeError: unsupported operand type(s) for /: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for /: 'int' and 'Index' | -1.6263032587282567e-19 | -1.3552527156068805e-19 | TypeError: unsupported operand type(s) for /: 'str' and 'int' | -6.148914691236517e+18 | NotImplemented | NotImplemented | -5.421010862427522e-20 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 0.3333333333333333 | -0.25 | ZeroDivisionError: division by zero | 2.710505431213761e-20 | 1.0 | 0.4 | ZeroDivisionError: division by zero | -1j | TypeError: unsupported operand type(s) for /: 'bool' and 'str' | TypeError: unsupported operand type(s) for /: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for /: 'bool' and 'Index' | 3.0 | 2.5 | TypeError: unsupported operand type(s) for /: 'str' and 'bool' | 0.3333333333333333 | NotImplemented | NotImplemented | 1.0 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x / 3,
    lambda x: x / -4,
    lambda x: x / 0,
    lambda x: x / 2**65,
    lambda x: x / True,
    lambda x: x / 2.5,
    lambda x: x / 0.0,
    lambda x: x / 1j,
    lambda x: x / 'a',
    lambda x: x / None,
    lambda x: x / Index(),
    lambda x: 3 / x,
    lambda x: 2.5 / x,
    lambda x: 'a' / x,
    lambda x: x.__truediv__(3),
    lambda x: x.__truediv__(2.5),
    lambda x: x.__truediv__('a'),
    lambda x: x.__rtruediv__(1),
    lambda x: x.__rtruediv__(None),
    lambda x: int.__truediv__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
