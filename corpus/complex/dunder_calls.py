#: about: the special methods of complex called by name
#: kind: language
#: stdout:
#| 0 (5.0, (-3-4j), (3+4j), False, (3+4j), 4000015, '(3+4j)', '(3+4j)', '3.0+4.0j', 32)
#| 1 ((4+4j), (4+4j), (2+4j), (-2-4j), (-8+6j), (6+8j), (1.5+2j), (0.24-0.32j), (-7+24j), (-7.461496614688569+2.885492725513448j))
#| 2 (True, True, NotImplemented, NotImplemented, NotImplemented, NotImplemented, True, True, NotImplemented)
#| 3 ZeroDivisionError: division by zero
#| 4 (-0j, (1+0j), 0j)
#| 5 ZeroDivisionError: division by zero
#| 6 ZeroDivisionError: zero to a negative or complex power
#| 7 ZeroDivisionError: zero to a negative or complex power
#| 8 OverflowError: complex exponentiation
#| 9 1.4142135623730951e+308
#| 10 OverflowError: complex exponentiation
#| 11 ValueError: complex modulo
#| 12 (NotImplemented, NotImplemented)
#| 13 TypeError: expected 1 argument, got 0
#| 14 TypeError: descriptor '__add__' requires a 'complex' object but received a 'int'
#| 15 (0j, 1j, 2j)
#| 16 (True, (3-4j), 'float')
#| 17 TypeError: complex.conjugate() takes no arguments (1 given)
#| 18 ([True, True, True, True], '($type, number, /)')
#| 19 'real'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: ((3+4j).__abs__(), (3+4j).__neg__(), (3+4j).__pos__(), (0j).__bool__(), (3+4j).__complex__(), (3+4j).__hash__(), (3+4j).__repr__(), (3+4j).__str__(), (3+4j).__format__(".1f"), (1j).__sizeof__()),
    lambda: ((3+4j).__add__(1), (3+4j).__radd__(1), (3+4j).__sub__(1), (3+4j).__rsub__(1), (3+4j).__mul__(2j), (3+4j).__rmul__(2), (3+4j).__truediv__(2), (3+4j).__rtruediv__(2), (3+4j).__pow__(2), (3+4j).__rpow__(2)),
    lambda: ((3+4j).__eq__(3+4j), (3+4j).__ne__(1), (3+4j).__lt__(1), (3+4j).__le__(1), (3+4j).__gt__(1), (3+4j).__ge__(1), (3+0j).__eq__(3), (3+0j).__eq__(3.0), (3+4j).__eq__("a")),
    lambda: (3+4j).__truediv__(0),
    lambda: ((3+4j).__rtruediv__(0), (0j).__pow__(0), (0j).__pow__(2)),
    lambda: (0j).__rtruediv__(1),
    lambda: (0j).__pow__(-1),
    lambda: (0j).__pow__(1j),
    lambda: ((1e200j).__pow__(2), (1e200+1e200j).__abs__()),
    lambda: (1e308+1e308j).__abs__(),
    lambda: (1e200+0j).__pow__(2.5),
    lambda: (3+4j).__pow__(2, 3),
    lambda: ((3+4j).__add__("a"), (3+4j).__mul__(None)),
    lambda: (3+4j).__add__(),
    lambda: complex.__add__(1, 1j),
    lambda: (complex.__new__(complex), complex.__new__(complex, "1j"), complex.__new__(complex, imag=2)),
    lambda: ((3+4j).conjugate().conjugate() == 3+4j, (3+4j).conjugate(), type((3+4j).real).__name__),
    lambda: (3+4j).conjugate(1),
    lambda: ([bool(getattr(complex, n).__doc__) for n in ("__add__", "conjugate", "from_number", "real")], complex.from_number.__text_signature__),
    lambda: complex.real.__name__,
)
for number, call in enumerate(CALLS): print(number, attempt(call))
