#: about: / of complex numbers with real ones and with each other
#: kind: language
#: stdout:
#| 0j | 0j | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | 0j | 0j | 0j | (-0-1j) | 0j | 0j | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | 0j | 0j | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| (-0-0j) | (-0-0j) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (-0-0j) | (-0-0j) | (-0+0j) | -1j | (-0+0j) | (-0-0j) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (-0-0j) | (-0+0j) | NotImplemented | ZeroDivisionError: division by zero | NotImplemented
#| (1+2j) | (0.5+1j) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (8.470329472543003e-22+1.6940658945086007e-21j) | (2+4j) | (2-1j) | (-1-3j) | 0j | (1+2j) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | (0.4-0.8j) | (-0+0j) | (0.3-0.6j) | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (0.5+1j) | (2-1j) | NotImplemented | (0.7-1.4j) | NotImplemented
#| (-0-1.5j) | (-0-0.75j) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (-0-1.2705494208814505e-21j) | (-0-3j) | (-1.5+0j) | 0.5j | (-0-0j) | (-0-1.5j) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | (-0+1.3333333333333333j) | -0j | (-0+1j) | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (-0-0.75j) | (-1.5+0j) | NotImplemented | (-0+2.3333333333333335j) | NotImplemented
#| (-0+1j) | (-0+0.5j) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (-0+8.470329472543003e-22j) | (-0+2j) | (1+0j) | -2j | 0j | (-0+1j) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | (-0-2j) | 0j | (-0-1.5j) | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (-0+0.5j) | (1+0j) | NotImplemented | (-0-3.5j) | NotImplemented
#| (inf+0j) | (inf+0j) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (inf+0j) | (inf+0j) | (nan-infj) | (-inf-1j) | (nan+nanj) | (inf+0j) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | -0j | (-0+0j) | -0j | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (inf+0j) | (nan-infj) | NotImplemented | -0j | NotImplemented
#| (nan+infj) | (nan+infj) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (nan+infj) | (nan+infj) | (inf+nanj) | (nan-infj) | (nan+nanj) | (nan+infj) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | -0j | (-0+0j) | -0j | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (nan+infj) | (inf+nanj) | NotImplemented | -0j | NotImplemented
#| (1e+200+1e+200j) | (5e+199+5e+199j) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (8.470329472543003e+178+8.470329472543003e+178j) | (2e+200+2e+200j) | (1e+200-1e+200j) | (-1e+200-1e+200j) | 0j | (1e+200+1e+200j) | TypeError: unsupported operand type(s) for /: 'complex' and 'str' | TypeError: unsupported operand type(s) for /: 'complex' and 'NoneType' | (1e-200-1e-200j) | (-0+0j) | (7.5e-201-7.5e-201j) | TypeError: unsupported operand type(s) for /: 'str' and 'complex' | (5e+199+5e+199j) | (1e+200-1e+200j) | NotImplemented | (1.75e-200-1.75e-200j) | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x / 2,
    lambda x: x / -0.0,
    lambda x: x / 0,
    lambda x: x / 2**70,
    lambda x: x / 0.5,
    lambda x: x / 1j,
    lambda x: x / -1-1j,
    lambda x: x / complex('inf'),
    lambda x: x / True,
    lambda x: x / 'a',
    lambda x: x / None,
    lambda x: 2 / x,
    lambda x: -0.0 / x,
    lambda x: 1.5 / x,
    lambda x: 'a' / x,
    lambda x: x.__truediv__(2),
    lambda x: x.__truediv__(1j),
    lambda x: x.__truediv__('a'),
    lambda x: x.__rtruediv__(3.5),
    lambda x: x.__rtruediv__(None),
)
for x in (0j, -0j, 1+2j, -1.5j, complex(-0.0, 1), complex("inf"), complex("nan+infj"), 1e200+1e200j,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
