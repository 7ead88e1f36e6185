#: about: - of complex numbers with real ones and with each other
#: kind: language
#: stdout:
#| 0j | (-2+0j) | 0j | 0j | (-1.1805916207174113e+21+0j) | (-0.5+0j) | -1j | (1-1j) | (-inf+0j) | (-1+0j) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (2-0j) | (-0-0j) | (1.5-0j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (-2+0j) | -1j | NotImplemented | (3.5-0j) | NotImplemented
#| (-0-0j) | (-2-0j) | -0j | (-0-0j) | (-1.1805916207174113e+21-0j) | (-0.5-0j) | (-0-1j) | (1-1j) | (-inf-0j) | (-1-0j) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (2+0j) | 0j | (1.5+0j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (-2-0j) | (-0-1j) | NotImplemented | (3.5+0j) | NotImplemented
#| (1+2j) | (-1+2j) | (1+2j) | (1+2j) | (-1.1805916207174113e+21+2j) | (0.5+2j) | (1+1j) | (2+1j) | (-inf+2j) | 2j | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (1-2j) | (-1-2j) | (0.5-2j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (-1+2j) | (1+1j) | NotImplemented | (2.5-2j) | NotImplemented
#| (-0-1.5j) | (-2-1.5j) | -1.5j | (-0-1.5j) | (-1.1805916207174113e+21-1.5j) | (-0.5-1.5j) | (-0-2.5j) | (1-2.5j) | (-inf-1.5j) | (-1-1.5j) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (2+1.5j) | 1.5j | (1.5+1.5j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (-2-1.5j) | (-0-2.5j) | NotImplemented | (3.5+1.5j) | NotImplemented
#| (-0+1j) | (-2+1j) | 1j | (-0+1j) | (-1.1805916207174113e+21+1j) | (-0.5+1j) | (-0+0j) | (1+0j) | (-inf+1j) | (-1+1j) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (2-1j) | -1j | (1.5-1j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (-2+1j) | (-0+0j) | NotImplemented | (3.5-1j) | NotImplemented
#| (inf+0j) | (inf+0j) | (inf+0j) | (inf+0j) | (inf+0j) | (inf+0j) | (inf-1j) | (inf-1j) | (nan+0j) | (inf+0j) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (-inf-0j) | (-inf-0j) | (-inf-0j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (inf+0j) | (inf-1j) | NotImplemented | (-inf-0j) | NotImplemented
#| (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | (nan+infj) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (nan-infj) | (nan-infj) | (nan-infj) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (nan+infj) | (nan+infj) | NotImplemented | (nan-infj) | NotImplemented
#| (1e+200+1e+200j) | (1e+200+1e+200j) | (1e+200+1e+200j) | (1e+200+1e+200j) | (1e+200+1e+200j) | (1e+200+1e+200j) | (1e+200+1e+200j) | (1e+200+1e+200j) | (-inf+1e+200j) | (1e+200+1e+200j) | TypeError: unsupported operand type(s) for -: 'complex' and 'str' | TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType' | (-1e+200-1e+200j) | (-1e+200-1e+200j) | (-1e+200-1e+200j) | TypeError: unsupported operand type(s) for -: 'str' and 'complex' | (1e+200+1e+200j) | (1e+200+1e+200j) | NotImplemented | (-1e+200-1e+200j) | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x - 2,
    lambda x: x - -0.0,
    lambda x: x - 0,
    lambda x: x - 2**70,
    lambda x: x - 0.5,
    lambda x: x - 1j,
    lambda x: x - -1-1j,
    lambda x: x - complex('inf'),
    lambda x: x - True,
    lambda x: x - 'a',
    lambda x: x - None,
    lambda x: 2 - x,
    lambda x: -0.0 - x,
    lambda x: 1.5 - x,
    lambda x: 'a' - x,
    lambda x: x.__sub__(2),
    lambda x: x.__sub__(1j),
    lambda x: x.__sub__('a'),
    lambda x: x.__rsub__(3.5),
    lambda x: x.__rsub__(None),
)
for x in (0j, -0j, 1+2j, -1.5j, complex(-0.0, 1), complex("inf"), complex("nan+infj"), 1e200+1e200j,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
