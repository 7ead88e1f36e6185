#: about: ** of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 125 | 0.0016 | 1 | 5 | 55.90169943749474 | 0.4472135954999579 | 1.0 | (-0.038631969933935334+0.9992535068234805j) | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'Index' | 0.03125 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int' | 125 | NotImplemented | NotImplemented | 32 | 6 | 3 | -1 | ValueError: pow() 3rd argument cannot be 0 | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 25 | 0 | NotImplemented | TypeError: expected 1 or 2 arguments, got 0
#| -7 | -343 | 0.00041649312786339027 | 1 | -7 | (3.969135821183076e-14+129.64181424216494j) | (2.3143649103108317e-17-0.37796447300922725j) | 1.0 | (-0.015832647924940418+0.04020907846982904j) | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'Index' | 1.1920928955078125e-07 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int' | -343 | NotImplemented | NotImplemented | 4 | 0 | ValueError: base is not invertible for the given modulus | -1 | ValueError: pow() 3rd argument cannot be 0 | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 49 | 4 | NotImplemented | TypeError: expected 1 or 2 arguments, got 0
#| 0 | 0 | ZeroDivisionError: zero to a negative power | 1 | 0 | 0.0 | ZeroDivisionError: zero to a negative power | 1.0 | ZeroDivisionError: zero to a negative or complex power | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'Index' | 1.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int' | 0 | NotImplemented | NotImplemented | 1 | 0 | ValueError: base is not invertible for the given modulus | 0 | ValueError: pow() 3rd argument cannot be 0 | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 0 | 0 | NotImplemented | TypeError: expected 1 or 2 arguments, got 0
#| 1180591620717411303424 | 1645504557321206042154969182557350504982735865633579863348609024 | 5.147557589468029e-85 | 1 | 1180591620717411303424 | 4.789048565205903e+52 | 2.9103830456733704e-11 | 1.0 | (-0.17350101220934158-0.9848336909155443j) | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'Index' | 0.0625 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int' | 1645504557321206042154969182557350504982735865633579863348609024 | NotImplemented | NotImplemented | 128 | 1 | 4 | -2 | ValueError: pow() 3rd argument cannot be 0 | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 1393796574908163946345982392040522594123776 | 1 | NotImplemented | TypeError: expected 1 or 2 arguments, got 0
#| -18446744073709551616 | -6277101735386680763835789423207666416102355444464034512896 | 8.636168555094445e-78 | 1 | -18446744073709551616 | (4.4745582552647655e+32+1.461501637330903e+48j) | (1.4256765124706472e-26-2.3283064365386963e-10j) | 1.0 | (0.04014528909724713+0.015993701729319597j) | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType' | TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'Index' | 6.103515625e-05 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int' | -6277101735386680763835789423207666416102355444464034512896 | NotImplemented | NotImplemented | 4 | 6 | 3 | -1 | ValueError: pow() 3rd argument cannot be 0 | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 340282366920938463463374607431768211456 | 1 | NotImplemented | TypeError: expected 1 or 2 arguments, got 0
#| True | 1 | 1.0 | 1 | 1 | 1.0 | 1.0 | 1.0 | (1+0j) | TypeError: unsupported operand type(s) for ** or pow(): 'bool' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for ** or pow(): 'bool' and 'Index' | 0.5 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'bool' | 1 | NotImplemented | NotImplemented | 2 | 1 | 1 | -2 | ValueError: pow() 3rd argument cannot be 0 | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 1 | 1 | NotImplemented | TypeError: expected 1 or 2 arguments, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x ** 3,
    lambda x: x ** -4,
    lambda x: x ** 0,
    lambda x: x ** True,
    lambda x: x ** 2.5,
    lambda x: x ** -0.5,
    lambda x: x ** 0.0,
    lambda x: x ** 1j,
    lambda x: x ** 'a',
    lambda x: x ** None,
    lambda x: x ** Index(),
    lambda x: 0.5 ** (x % 30),
    lambda x: 'a' ** x,
    lambda x: x.__pow__(3),
    lambda x: x.__pow__(2.5),
    lambda x: x.__pow__('a'),
    lambda x: (x % 9).__rpow__(2),
    lambda x: pow(x, 3, 7),
    lambda x: pow(x, -1, 7),
    lambda x: pow(x, 5, -3),
    lambda x: pow(x, 2, 0),
    lambda x: pow(x, 2, 1.5),
    lambda x: pow(base=x, exp=2),
    lambda x: x.__pow__(2, 5),
    lambda x: x.__rpow__(None),
    lambda x: int.__pow__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
