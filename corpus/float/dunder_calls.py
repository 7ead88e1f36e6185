#: about: the special methods of float called by name
#: kind: language
#: stdout:
#| 0 (2.5, 2.5, 2.5, False, 2, 2.5, 2, -3, -2, 2, 2.5)
#| 1 (3.5, 3.5, 1.5, -1.5, 5.0, 5.0, 1.25, 0.8, 1.0, 2.0, 0.5, 2.0, (1.0, 0.5), (2.0, 2.0), 6.25, 5.656854249492381)
#| 2 (True, True, True, False, True, False, 1152921504606846978, '2.5', '2.5', '2.500', 24)
#| 3 (NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented)
#| 4 ZeroDivisionError: division by zero
#| 5 ZeroDivisionError: division by zero
#| 6 ZeroDivisionError: division by zero
#| 7 ZeroDivisionError: division by zero
#| 8 ZeroDivisionError: zero to a negative power
#| 9 OverflowError: (34, 'Numerical result out of range')
#| 10 (1.7319121124709868e-16+2.8284271247461903j)
#| 11 TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 12 TypeError: expected 1 argument, got 0
#| 13 TypeError: expected 0 arguments, got 1
#| 14 TypeError: descriptor '__add__' requires a 'float' object but received a 'int'
#| 15 (0.0, 3.0)
#| 16 TypeError: float expected at most 1 argument, got 2
#| 17 ValueError: cannot convert float NaN to integer
#| 18 OverflowError: cannot convert float infinity to integer
#| 19 OverflowError: cannot convert float infinity to integer
#| 20 ValueError: cannot convert float NaN to integer
#| 21 (inf, False, True)
#| 22 ([True, True, True, True], '($type, string, /)', "<method 'hex' of 'float' objects>")

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: ((2.5).__abs__(), (-2.5).__neg__(), (2.5).__pos__(), (0.0).__bool__(), (2.5).__int__(), (2.5).__float__(), (2.5).__trunc__(), (-2.5).__floor__(), (-2.5).__ceil__(), (2.5).__round__(), (2.45).__round__(1)),
    lambda: ((2.5).__add__(1), (2.5).__radd__(1), (2.5).__sub__(1), (2.5).__rsub__(1), (2.5).__mul__(2), (2.5).__rmul__(2), (2.5).__truediv__(2), (2.5).__rtruediv__(2), (2.5).__floordiv__(2), (2.5).__rfloordiv__(7), (2.5).__mod__(2), (2.5).__rmod__(7), (2.5).__divmod__(2), (2.5).__rdivmod__(7), (2.5).__pow__(2), (2.5).__rpow__(2)),
    lambda: ((2.5).__eq__(2.5), (2.5).__ne__(2), (2.5).__lt__(3), (2.5).__le__(2), (2.5).__gt__(2), (2.5).__ge__(3), (2.5).__hash__(), (2.5).__repr__(), (2.5).__str__(), (2.5).__format__(".3f"), (2.5).__sizeof__()),
    lambda: ((2.5).__eq__("a"), (2.5).__lt__(1j), (2.5).__add__("a"), (2.5).__add__(1j), (2.5).__radd__(None)),
    lambda: (2.5).__truediv__(0),
    lambda: (2.5).__mod__(0),
    lambda: (2.5).__floordiv__(0.0),
    lambda: (2.5).__divmod__(0),
    lambda: (0.0).__pow__(-1),
    lambda: (1e300).__pow__(2),
    lambda: (-8.0).__pow__(0.5),
    lambda: (2.5).__pow__(2, 3),
    lambda: (2.5).__add__(),
    lambda: (2.5).__neg__(1),
    lambda: float.__add__(1, 2.0),
    lambda: (float.__new__(float), float.__new__(float, 3)),
    lambda: float.__new__(float, 1, 2),
    lambda: float("nan").__trunc__(),
    lambda: float("inf").__floor__(),
    lambda: float("-inf").__ceil__(),
    lambda: float("nan").__round__(),
    lambda: (float("inf").__round__(2), float("nan").__eq__(float("nan")), float("nan").__ne__(1)),
    lambda: ([bool(getattr(float, n).__doc__) for n in ("__add__", "hex", "fromhex", "real")], float.fromhex.__text_signature__, repr(float.hex)),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
