#: about: + of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 8 | 1 | 5 | 36893488147419103237 | 6 | 7.5 | 5.0 | (5+1j) | TypeError: unsupported operand type(s) for +: 'int' and 'str' | TypeError: unsupported operand type(s) for +: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'int' and 'Index' | 8 | 7.5 | TypeError: can only concatenate str (not "int") to str | 8 | NotImplemented | NotImplemented | 6 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -4 | -11 | -7 | 36893488147419103225 | -6 | -4.5 | -7.0 | (-7+1j) | TypeError: unsupported operand type(s) for +: 'int' and 'str' | TypeError: unsupported operand type(s) for +: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'int' and 'Index' | -4 | -4.5 | TypeError: can only concatenate str (not "int") to str | -4 | NotImplemented | NotImplemented | -6 | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 3 | -4 | 0 | 36893488147419103232 | 1 | 2.5 | 0.0 | 1j | TypeError: unsupported operand type(s) for +: 'int' and 'str' | TypeError: unsupported operand type(s) for +: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'int' and 'Index' | 3 | 2.5 | TypeError: can only concatenate str (not "int") to str | 3 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 1180591620717411303427 | 1180591620717411303420 | 1180591620717411303424 | 1217485108864830406656 | 1180591620717411303425 | 1.1805916207174113e+21 | 1.1805916207174113e+21 | (1.1805916207174113e+21+1j) | TypeError: unsupported operand type(s) for +: 'int' and 'str' | TypeError: unsupported operand type(s) for +: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'int' and 'Index' | 1180591620717411303427 | 1.1805916207174113e+21 | TypeError: can only concatenate str (not "int") to str | 1180591620717411303427 | NotImplemented | NotImplemented | 1180591620717411303425 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -18446744073709551613 | -18446744073709551620 | -18446744073709551616 | 18446744073709551616 | -18446744073709551615 | -1.8446744073709552e+19 | -1.8446744073709552e+19 | (-1.8446744073709552e+19+1j) | TypeError: unsupported operand type(s) for +: 'int' and 'str' | TypeError: unsupported operand type(s) for +: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'int' and 'Index' | -18446744073709551613 | -1.8446744073709552e+19 | TypeError: can only concatenate str (not "int") to str | -18446744073709551613 | NotImplemented | NotImplemented | -18446744073709551615 | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 4 | -3 | 1 | 36893488147419103233 | 2 | 3.5 | 1.0 | (1+1j) | TypeError: unsupported operand type(s) for +: 'bool' and 'str' | TypeError: unsupported operand type(s) for +: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'bool' and 'Index' | 4 | 3.5 | TypeError: can only concatenate str (not "bool") to str | 4 | NotImplemented | NotImplemented | 2 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x + 3,
    lambda x: x + -4,
    lambda x: x + 0,
    lambda x: x + 2**65,
    lambda x: x + True,
    lambda x: x + 2.5,
    lambda x: x + 0.0,
    lambda x: x + 1j,
    lambda x: x + 'a',
    lambda x: x + None,
    lambda x: x + Index(),
    lambda x: 3 + x,
    lambda x: 2.5 + x,
    lambda x: 'a' + x,
    lambda x: x.__add__(3),
    lambda x: x.__add__(2.5),
    lambda x: x.__add__('a'),
    lambda x: x.__radd__(1),
    lambda x: x.__radd__(None),
    lambda x: int.__add__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
