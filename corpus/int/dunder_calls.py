#: about: the special methods of int called by name
#: kind: language
#: stdout:
#| 0 (7, 7, -7, 7, -8, False, 7, 7.0, 7, 7, 7, 7, 7, 10)
#| 1 (9, 9, 5, -5, 14, 14, 3.5, 0.2857142857142857, 3, 0, 1, 2, (3, 1), (0, 2))
#| 2 (49, 128, 28, 256, 1, 1, 2, 2, 15, 15, 5, 5)
#| 3 (True, False, True, True, False, True, 7, '7', '7', '007', 28)
#| 4 (NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented)
#| 5 (4, 128, 3)
#| 6 ValueError: pow() 3rd argument cannot be 0
#| 7 ZeroDivisionError: division by zero
#| 8 (5, '-')
#| 9 ZeroDivisionError: division by zero
#| 10 TypeError: expected 1 argument, got 0
#| 11 TypeError: expected 1 argument, got 2
#| 12 TypeError: expected 0 arguments, got 1
#| 13 TypeError: wrapper __bool__() takes no keyword arguments
#| 14 AttributeError: 'int' object has no attribute '__iadd__'
#| 15 TypeError: expected 1 argument, got 0
#| 16 TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
#| 17 TypeError: descriptor '__neg__' requires a 'int' object but received a 'str'
#| 18 (0, 7)
#| 19 [True, True, True, True]
#| 20 ('__add__', 'int.__add__', '($self, value, /)', "<slot wrapper '__add__' of 'int' objects>", "<method 'to_bytes' of 'int' objects>", 'to_bytes', 'int.from_bytes')
#| 21 ('real', "<attribute 'real' of 'int' objects>", <class 'int'>)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: ((7).__abs__(), (-7).__abs__(), (7).__neg__(), (7).__pos__(), (7).__invert__(), (0).__bool__(), (7).__int__(), (7).__float__(), (7).__index__(), (7).__trunc__(), (7).__floor__(), (7).__ceil__(), (7).__round__(), (7).__round__(-1)),
    lambda: ((7).__add__(2), (7).__radd__(2), (7).__sub__(2), (7).__rsub__(2), (7).__mul__(2), (7).__rmul__(2), (7).__truediv__(2), (7).__rtruediv__(2), (7).__floordiv__(2), (7).__rfloordiv__(2), (7).__mod__(2), (7).__rmod__(2), (7).__divmod__(2), (7).__rdivmod__(2)),
    lambda: ((7).__pow__(2), (7).__rpow__(2), (7).__lshift__(2), (7).__rlshift__(2), (7).__rshift__(2), (7).__rrshift__(200), (7).__and__(2), (7).__rand__(2), (7).__or__(8), (7).__ror__(8), (7).__xor__(2), (7).__rxor__(2)),
    lambda: ((7).__eq__(7), (7).__ne__(7), (7).__lt__(8), (7).__le__(7), (7).__gt__(8), (7).__ge__(7), (7).__hash__(), (7).__repr__(), (7).__str__(), (7).__format__("03"), (7).__sizeof__()),
    lambda: ((7).__eq__(7.0), (7).__lt__("a"), (7).__add__(1.5), (7).__radd__("a"), (7).__pow__(None), (7).__and__(1.0)),
    lambda: ((7).__pow__(2, 5), (7).__rpow__(2, None), (7).__pow__(-1, 5)),
    lambda: (7).__pow__(2, 0),
    lambda: (7).__truediv__(0),
    lambda: ((7).__rmod__(5), (0).__rmod__(5) if 0 else "-"),
    lambda: (0).__rfloordiv__(5),
    lambda: (7).__add__(),
    lambda: (7).__add__(1, 2),
    lambda: (7).__abs__(1),
    lambda: (7).__bool__(foo=1),
    lambda: (7).__iadd__,
    lambda: int.__add__(7),
    lambda: int.__add__("a", 1),
    lambda: int.__neg__("a"),
    lambda: (int.__new__(int), int.__new__(int, "12", 5)),
    lambda: [bool(getattr(int, n).__doc__) for n in ("__add__", "to_bytes", "bit_length", "real")],
    lambda: (int.__add__.__name__, int.__add__.__qualname__, int.__add__.__text_signature__, repr(int.__add__), repr(int.to_bytes), (5).to_bytes.__name__, int.from_bytes.__qualname__),
    lambda: (int.real.__name__, repr(int.real), int.real.__objclass__),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
