#: about: ** of floats: zeros, infinities, NaN, other numbers
#: kind: language
#: stdout:
#| 0.0 | 0.0 | ZeroDivisionError: zero to a negative power | 1.0 | 0.0 | 0.0 | 1.0 | 0.0 | nan | 0.0 | ZeroDivisionError: zero to a negative or complex power | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 1.0 | -1.0 | 1.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 0.0 | 0.0 | NotImplemented | 1.0 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 0.0 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| -0.0 | 0.0 | ZeroDivisionError: zero to a negative power | 1.0 | 0.0 | 0.0 | 1.0 | 0.0 | nan | -0.0 | ZeroDivisionError: zero to a negative or complex power | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 1.0 | -1.0 | 1.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 0.0 | 0.0 | NotImplemented | 1.0 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 0.0 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 1.5 | 2.25 | 0.2962962962962963 | 1.0 | 2.7321442314800976e+70 | 1.224744871391589 | 1.0 | inf | nan | 1.5 | (0.9189190364394997+0.3944461997143608j) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 2.8284271247461903 | -18.520259177452136 | 0.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 2.25 | 1.224744871391589 | NotImplemented | 5.196152422706632 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 2.25 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| -2.5 | 6.25 | -0.064 | 1.0 | 1.499696813895631e+159 | (9.681683036350969e-17+1.5811388300841898j) | 1.0 | inf | nan | -2.5 | (0.0263072109219829+0.034283718952504164j) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 0.1767766952966369 | -0.007713560673657699 | ZeroDivisionError: zero to a negative power | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 6.25 | (9.681683036350969e-17+1.5811388300841898j) | NotImplemented | 0.06415002990995841 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 6.25 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 1e+16 | 1e+32 | 1e-48 | 1.0 | OverflowError: (34, 'Numerical result out of range') | 100000000.0 | 1.0 | inf | nan | 1e+16 | (0.6541406923671798-0.7563728938753601j) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | OverflowError: (34, 'Numerical result out of range') | OverflowError: (34, 'Numerical result out of range') | 0.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 1e+32 | 100000000.0 | NotImplemented | OverflowError: (34, 'Numerical result out of range') | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 1e+32 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 0.1 | 0.010000000000000002 | 999.9999999999999 | 1.0 | 0.0 | 0.31622776601683794 | 1.0 | 0.0 | nan | 0.1 | (-0.6682015101903128-0.7439803369574933j) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 1.0717734625362931 | -1.214814044039067 | 0.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 0.010000000000000002 | 0.31622776601683794 | NotImplemented | 1.1161231740339044 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 0.010000000000000002 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 5e-324 | 0.0 | OverflowError: (34, 'Numerical result out of range') | 1.0 | 0.0 | 2.2227587494850775e-162 | 1.0 | 0.0 | nan | 5e-324 | (-0.993118056576112-0.11711757213367474j) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 1.0 | -1.0 | 0.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | 0.0 | 2.2227587494850775e-162 | NotImplemented | 1.0 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | 0.0 | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 1.7976931348623157e+308 | OverflowError: (34, 'Numerical result out of range') | 0.0 | 1.0 | OverflowError: (34, 'Numerical result out of range') | 1.3407807929942596e+154 | 1.0 | inf | nan | 1.7976931348623157e+308 | (0.97649888645104-0.2155224460697281j) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | OverflowError: (34, 'Numerical result out of range') | OverflowError: (34, 'Numerical result out of range') | 0.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | OverflowError: (34, 'Numerical result out of range') | 1.3407807929942596e+154 | NotImplemented | OverflowError: (34, 'Numerical result out of range') | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | OverflowError: (34, 'Numerical result out of range') | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| inf | inf | 0.0 | 1.0 | inf | inf | 1.0 | inf | nan | inf | ZeroDivisionError: zero to a negative or complex power | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | inf | -inf | 0.0 | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | inf | inf | NotImplemented | inf | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | inf | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| -inf | inf | -0.0 | 1.0 | inf | inf | 1.0 | inf | nan | -inf | ZeroDivisionError: zero to a negative or complex power | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | 0.0 | -0.0 | inf | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | inf | inf | NotImplemented | 0.0 | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | inf | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| nan | nan | nan | 1.0 | nan | nan | 1.0 | nan | nan | nan | (nan+nanj) | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'NoneType' | nan | nan | nan | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'float' | nan | nan | NotImplemented | nan | NotImplemented | TypeError: pow() 3rd argument not allowed unless all arguments are integers | nan | (1.0000000000000002+1.7320508075688772j) | TypeError: pow() 3rd argument not allowed unless all arguments are integers

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x ** 2,
    lambda x: x ** -3,
    lambda x: x ** 0,
    lambda x: x ** 400,
    lambda x: x ** 0.5,
    lambda x: x ** -0.0,
    lambda x: x ** float('inf'),
    lambda x: x ** float('nan'),
    lambda x: x ** True,
    lambda x: x ** 1j,
    lambda x: x ** 'a',
    lambda x: x ** None,
    lambda x: 2 ** x,
    lambda x: -7 ** x,
    lambda x: 0 ** x,
    lambda x: 'a' ** x,
    lambda x: x.__pow__(2),
    lambda x: x.__pow__(0.5),
    lambda x: x.__pow__('a'),
    lambda x: x.__rpow__(3),
    lambda x: x.__rpow__(None),
    lambda x: pow(x, 2, 3),
    lambda x: pow(x, 2, None),
    lambda x: (-8.0) ** (1 / 3),
    lambda x: x.__pow__(2, 3),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
