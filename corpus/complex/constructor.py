#: about: complex() of numbers, parts, objects; from_number; subclasses
#: kind: language
#: stdout:
#| 0 (0j, (1+0j), (1.5+2j), (1-0j), (1+0j), 2j, (1+2j), (1.1805916207174113e+21-1.1805916207174113e+21j))
#| 1 (1j, (1+5j), (-1+0j), (-3+5j), (-0-0j), -0j, (-1+1j))
#| 2 ((1+2j), (1.5+0j), (3+0j), (1.5+2j), 5j)
#| 3 TypeError: __complex__ returned non-complex (type int)
#| 4 TypeError: __complex__ returned non-complex (type str)
#| 5 ((1+2j), 'complex')
#| 6 TypeError: complex() argument 'imag' must be a real number, not AsComplex
#| 7 3j
#| 8 TypeError: AsFloat.__float__ returned non-float (type str)
#| 9 TypeError: complex() argument must be a string or a number, not NoneType
#| 10 TypeError: complex() argument 'imag' must be a real number, not NoneType
#| 11 TypeError: complex() argument must be a string or a number, not list
#| 12 TypeError: complex() takes at most 2 arguments (3 given)
#| 13 TypeError: complex() got an unexpected keyword argument 're'
#| 14 TypeError: argument for complex() given by name ('real') and position (1)
#| 15 OverflowError: int too large to convert to float
#| 16 ((1+2j), '(1+2j)', '1j', 'complex', 'complex', 'complex', 'complex', True, True)
#| 17 ((1+2j), 'C')
#| 18 TypeError: complex.__new__(int): int is not a subtype of complex
#| 19 TypeError: complex.__new__(): not enough arguments
#| 20 ((3+0j), (2.5+0j), 1j, 2j, (1.5+0j), (4+0j), 'C')
#| 21 TypeError: must be real number, not str
#| 22 TypeError: must be real number, not NoneType
#| 23 TypeError: complex.from_number() takes exactly one argument (0 given)
#| 24 ('(0.1-0j)', '(-0+0.1j)', '(1e+16+1e-05j)', '(nan-infj)', '1e+100j', '(-0-1j)', '(1-0j)', '(-0-0j)')
#| 25 (0.0, 1.0, -1.0)
#| 26 AttributeError: 'complex' object has no attribute 'foo'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class C(complex): pass


class AsComplex:
    def __init__(self, value): self.value = value
    def __complex__(self): return self.value


class AsFloat:
    def __init__(self, value): self.value = value
    def __float__(self): return self.value


class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value


class Both(AsFloat):
    def __init__(self): self.value = 1.0
    def __complex__(self): return 5j


CALLS = (
    lambda: (complex(), complex(1), complex(1.5, 2), complex(True, -0.0), complex(real=1), complex(imag=2), complex(real=1, imag=2), complex(2**70, -2**70)),
    lambda: (complex(1j), complex(1+2j, 3), complex(1, 2j), complex(1+2j, 3+4j), complex(-0.0, -0.0), complex(0, -0.0), complex(1j, 1j)),
    lambda: (complex(AsComplex(1+2j)), complex(AsFloat(1.5)), complex(Index(3)), complex(AsFloat(1.5), Index(2)), complex(Both())),
    lambda: complex(AsComplex(5)),
    lambda: complex(AsComplex("a")),
    lambda: (complex(AsComplex(C(1, 2))), type(complex(AsComplex(C(1, 2)))).__name__),
    lambda: complex(1, AsComplex(1j)),
    lambda: complex(AsComplex(1j), 2),
    lambda: complex(AsFloat("a")),
    lambda: complex(None),
    lambda: complex(1, None),
    lambda: complex([]),
    lambda: complex(1, 2, 3),
    lambda: complex(re=1),
    lambda: complex(1, real=2),
    lambda: complex(10**400),
    lambda: (C(1, 2), repr(C(1, 2)), str(C(0, 1)), type(C(1) + 1).__name__, type(complex(C(1))).__name__, type(C(1).conjugate()).__name__, type(+C(1)).__name__, C(1) == 1, hash(C(3)) == hash(3)),
    lambda: (complex.__new__(complex, 1, 2), type(complex.__new__(C)).__name__),
    lambda: complex.__new__(int),
    lambda: complex.__new__(),
    lambda: (complex.from_number(3), complex.from_number(2.5), complex.from_number(1j), complex.from_number(AsComplex(2j)), complex.from_number(AsFloat(1.5)), complex.from_number(Index(4)), type(C.from_number(1)).__name__),
    lambda: complex.from_number("1"),
    lambda: complex.from_number(None),
    lambda: complex.from_number(),
    lambda: (repr(complex(0.1, -0.0)), repr(complex(-0.0, 0.1)), repr(complex(1e16, 1e-5)), repr(complex(float("nan"), float("-inf"))), str(1e100j), repr(-1j), repr(1-0j), repr(-(0j))),
    lambda: ((1j).real, (1j).imag, (1+1j).conjugate().imag),
    lambda: (1j).foo,
)
for number, call in enumerate(CALLS): print(number, attempt(call))
