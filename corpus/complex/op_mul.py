#: about: * of complex numbers with real ones and with each other
#: kind: language
#: stdout:
#| 0j | 0j | (-0-0j) | 0j | 0j | 0j | 0j | (-0-1j) | (nan+nanj) | 0j | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | 0j | (-0-0j) | 0j | TypeError: can't multiply sequence by non-int of type 'complex' | 0j | 0j | NotImplemented | 0j | NotImplemented
#| (-0-0j) | (-0-0j) | 0j | (-0-0j) | (-0-0j) | (-0-0j) | -0j | -1j | (nan+nanj) | (-0-0j) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (-0-0j) | 0j | (-0-0j) | TypeError: can't multiply sequence by non-int of type 'complex' | (-0-0j) | -0j | NotImplemented | (-0-0j) | NotImplemented
#| (1+2j) | (2+4j) | (-0-0j) | 0j | (1.1805916207174113e+21+2.3611832414348226e+21j) | (0.5+1j) | (-2+1j) | (-1-3j) | (inf+infj) | (1+2j) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (2+4j) | (-0-0j) | (1.5+3j) | TypeError: can't multiply sequence by non-int of type 'complex' | (2+4j) | (-2+1j) | NotImplemented | (3.5+7j) | NotImplemented
#| (-0-1.5j) | (-0-3j) | 0j | (-0-0j) | (-0-1.770887431076117e+21j) | (-0-0.75j) | (1.5-0j) | 0.5j | (nan-infj) | (-0-1.5j) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (-0-3j) | 0j | (-0-2.25j) | TypeError: can't multiply sequence by non-int of type 'complex' | (-0-3j) | (1.5-0j) | NotImplemented | (-0-5.25j) | NotImplemented
#| (-0+1j) | (-0+2j) | -0j | (-0+0j) | (-0+1.1805916207174113e+21j) | (-0+0.5j) | (-1+0j) | -2j | (nan+infj) | (-0+1j) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (-0+2j) | -0j | (-0+1.5j) | TypeError: can't multiply sequence by non-int of type 'complex' | (-0+2j) | (-1+0j) | NotImplemented | (-0+3.5j) | NotImplemented
#| (inf+0j) | (inf+0j) | (nan-0j) | (nan+0j) | (inf+0j) | (inf+0j) | (nan+infj) | (-inf-1j) | (inf+nanj) | (inf+0j) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (inf+0j) | (nan-0j) | (inf+0j) | TypeError: can't multiply sequence by non-int of type 'complex' | (inf+0j) | (nan+infj) | NotImplemented | (inf+0j) | NotImplemented
#| (nan+infj) | (nan+infj) | (nan+nanj) | (nan+nanj) | (nan+infj) | (nan+infj) | (-inf+nanj) | (nan-infj) | (nan+infj) | (nan+infj) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (nan+infj) | (nan+nanj) | (nan+infj) | TypeError: can't multiply sequence by non-int of type 'complex' | (nan+infj) | (-inf+nanj) | NotImplemented | (nan+infj) | NotImplemented
#| (1e+200+1e+200j) | (2e+200+2e+200j) | (-0-0j) | 0j | (1.1805916207174113e+221+1.1805916207174113e+221j) | (5e+199+5e+199j) | (-1e+200+1e+200j) | (-1e+200-1e+200j) | (inf+infj) | (1e+200+1e+200j) | TypeError: can't multiply sequence by non-int of type 'complex' | TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType' | (2e+200+2e+200j) | (-0-0j) | (1.5e+200+1.5e+200j) | TypeError: can't multiply sequence by non-int of type 'complex' | (2e+200+2e+200j) | (-1e+200+1e+200j) | NotImplemented | (3.5e+200+3.5e+200j) | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x * 2,
    lambda x: x * -0.0,
    lambda x: x * 0,
    lambda x: x * 2**70,
    lambda x: x * 0.5,
    lambda x: x * 1j,
    lambda x: x * -1-1j,
    lambda x: x * complex('inf'),
    lambda x: x * True,
    lambda x: x * 'a',
    lambda x: x * None,
    lambda x: 2 * x,
    lambda x: -0.0 * x,
    lambda x: 1.5 * x,
    lambda x: 'a' * x,
    lambda x: x.__mul__(2),
    lambda x: x.__mul__(1j),
    lambda x: x.__mul__('a'),
    lambda x: x.__rmul__(3.5),
    lambda x: x.__rmul__(None),
)
for x in (0j, -0j, 1+2j, -1.5j, complex(-0.0, 1), complex("inf"), complex("nan+infj"), 1e200+1e200j,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
