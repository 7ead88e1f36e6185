#: about: ** of complex numbers with real ones and with each other
#: kind: language
#: stdout:
#| 0j | 0j | (1+0j) | (1+0j) | ZeroDivisionError: zero to a negative or complex power | 0j | ZeroDivisionError: zero to a negative or complex power | ZeroDivisionError: zero to a negative or complex power | 0j | 0j | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (1+0j) | (-1-0j) | (1+0j) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | 0j | ZeroDivisionError: zero to a negative or complex power | NotImplemented | (1+0j) | NotImplemented | ValueError: complex modulo | 0j | 0j | ZeroDivisionError: zero to a negative or complex power | (1+0j)
#| (-0-0j) | 0j | (1+0j) | (1+0j) | ZeroDivisionError: zero to a negative or complex power | 0j | ZeroDivisionError: zero to a negative or complex power | ZeroDivisionError: zero to a negative or complex power | 0j | -0j | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (1+0j) | (-1-0j) | (1+0j) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | 0j | ZeroDivisionError: zero to a negative or complex power | NotImplemented | (1+0j) | NotImplemented | ValueError: complex modulo | 0j | 0j | ZeroDivisionError: zero to a negative or complex power | (1+0j)
#| (1+2j) | (-3+4j) | (1+0j) | (1+0j) | (-0.08800000000000001+0.016j) | (1.272019649514069+0.7861513777574233j) | (0.2291401859804338+0.23817011512167555j) | (0.2-1.4j) | ZeroDivisionError: zero to a negative or complex power | (1+2j) | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (0.36691394948660344+1.9660554808224875j) | ZeroDivisionError: zero to a negative or complex power | (1.0332365865926958+1.0873923653062287j) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | (-3+4j) | (0.2291401859804338+0.23817011512167555j) | NotImplemented | (-2.815534701887363+2.079125860179715j) | NotImplemented | ValueError: complex modulo | (-3+4j) | (-6.443164690985892e+34-6.113241307762508e+34j) | (-8.167681587897601e-36+7.749454013125149e-36j) | (1+0j)
#| (-0-1.5j) | (-2.25+0j) | (1+0j) | (1+0j) | -0.2962962962962963j | (0.8660254037844386-0.8660254037844385j) | (4.420439239730689+1.8974745217336741j) | (-0-0.33333333333333337j) | ZeroDivisionError: zero to a negative or complex power | -1.5j | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (0.5064610459029494-0.862262842167567j) | ZeroDivisionError: zero to a negative or complex power | (0.8206791867050011-0.5713892478067977j) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | (-2.25+0j) | (4.420439239730689+1.8974745217336741j) | NotImplemented | (-0.30348508584127337-0.9528361887921317j) | NotImplemented | ValueError: complex modulo | (-2.25+0j) | (4.065611775352153e+17+0j) | (2.459654426579829e-18+0j) | (1+0j)
#| (-0+1j) | (-1-0j) | (1+0j) | (1+0j) | (-0+1j) | (0.7071067811865476+0.7071067811865475j) | (0.20787957635076193+0j) | -2j | ZeroDivisionError: zero to a negative or complex power | (-0+1j) | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (0.7692389013639721+0.6389612763136348j) | ZeroDivisionError: zero to a negative or complex power | (0.9189190364394997+0.3944461997143608j) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | (-1-0j) | (0.20787957635076193+0j) | NotImplemented | (0.3126991475415849+0.9498522217307102j) | NotImplemented | ValueError: complex modulo | (-1-0j) | (1+0j) | (1+0j) | (1+0j)
#| (inf+0j) | OverflowError: complex exponentiation | (1+0j) | (1+0j) | 0j | OverflowError: complex exponentiation | ZeroDivisionError: zero to a negative or complex power | -1j | (nan+nanj) | OverflowError: complex exponentiation | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (nan+nanj) | (-0-0j) | (nan+nanj) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | OverflowError: complex exponentiation | ZeroDivisionError: zero to a negative or complex power | NotImplemented | (nan+nanj) | NotImplemented | ValueError: complex modulo | OverflowError: complex exponentiation | OverflowError: complex exponentiation | 0j | (1+0j)
#| (nan+infj) | OverflowError: complex exponentiation | (1+0j) | (1+0j) | (-0+0j) | (nan+nanj) | (nan+nanj) | -1j | (nan+nanj) | OverflowError: complex exponentiation | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | (nan+nanj) | ZeroDivisionError: zero to a negative or complex power | (nan+nanj) | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | OverflowError: complex exponentiation | (nan+nanj) | NotImplemented | (nan+nanj) | NotImplemented | ValueError: complex modulo | OverflowError: complex exponentiation | OverflowError: complex exponentiation | 0j | (1+0j)
#| (1e+200+1e+200j) | OverflowError: complex exponentiation | (1+0j) | (1+0j) | (-0-0j) | (1.09868411346781e+100+4.550898605622274e+99j) | (-0.26501568527917657+0.37100709279846705j) | (5e-201-1j) | ZeroDivisionError: zero to a negative or complex power | (1e+200+1e+200j) | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str' | TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType' | OverflowError: complex exponentiation | ZeroDivisionError: zero to a negative or complex power | OverflowError: complex exponentiation | TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'complex' | OverflowError: complex exponentiation | (-0.26501568527917657+0.37100709279846705j) | NotImplemented | OverflowError: complex exponentiation | NotImplemented | ValueError: complex modulo | OverflowError: complex exponentiation | OverflowError: complex exponentiation | (-0+0j) | (1+0j)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x ** 2,
    lambda x: x ** -0.0,
    lambda x: x ** 0,
    lambda x: x ** -3,
    lambda x: x ** 0.5,
    lambda x: x ** 1j,
    lambda x: x ** -1-1j,
    lambda x: x ** complex('inf'),
    lambda x: x ** True,
    lambda x: x ** 'a',
    lambda x: x ** None,
    lambda x: 2 ** x,
    lambda x: -0.0 ** x,
    lambda x: 1.5 ** x,
    lambda x: 'a' ** x,
    lambda x: x.__pow__(2),
    lambda x: x.__pow__(1j),
    lambda x: x.__pow__('a'),
    lambda x: x.__rpow__(3.5),
    lambda x: x.__rpow__(None),
    lambda x: pow(x, 2, 3),
    lambda x: pow(x, 2, None),
    lambda x: x ** 100,
    lambda x: x ** -100,
    lambda x: x ** 0.0,
)
for x in (0j, -0j, 1+2j, -1.5j, complex(-0.0, 1), complex("inf"), complex("nan+infj"), 1e200+1e200j,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
