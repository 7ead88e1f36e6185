#: about: pow with a modulus: inverses, signs, wrong arguments
#: kind: language
#: stdout:
#| 0 (1, 3, -3, 1, 0, 549755813888, 806875036)
#| 1 (5, 3, 2, -2, 206165314)
#| 2 ValueError: base is not invertible for the given modulus
#| 3 ValueError: base is not invertible for the given modulus
#| 4 ValueError: base is not invertible for the given modulus
#| 5 ValueError: pow() 3rd argument cannot be 0
#| 6 TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 7 TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 8 TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| 9 TypeError: unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
#| 10 TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#| 11 (81, 0.1111111111111111, 1, 8.0, 1.4142135623730951, (1.0000000000000002+1.7320508075688772j))
#| 12 ZeroDivisionError: zero to a negative power
#| 13 ZeroDivisionError: zero to a negative power
#| 14 (1, 4, 'int')
#| 15 (1, 81, 9)
#| 16 TypeError: pow() missing required argument 'exp' (pos 2)
#| 17 TypeError: pow() takes at most 3 arguments (4 given)
#| 18 TypeError: pow() got an unexpected keyword argument 'modulus'
#| 19 (('pow', 2, None), ('rpow', 2, None), '-')
#| 20 ('rpow', 2, 5)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Whole(int): pass


class R:
    def __pow__(self, other, mod=None): return "pow", other, mod
    def __rpow__(self, other, mod=None): return "rpow", other, mod


CALLS = (
    lambda: (pow(3, 4, 5), pow(-3, 3, 5), pow(3, 3, -5), pow(0, 0, 7), pow(5, 0, 1), pow(2, 100, 2**61 - 1), pow(10**30, 10**30, 10**9 + 7)),
    lambda: (pow(3, -1, 7), pow(3, -5, 7), pow(-3, -1, 7), pow(3, -1, -7), pow(10**20, -3, 10**9 + 7)),
    lambda: pow(2, -1, 4),
    lambda: pow(0, -1, 7),
    lambda: pow(6, -1, 9),
    lambda: pow(3, 4, 0),
    lambda: pow(3, 4, 1.0),
    lambda: pow(3.0, 4, 5),
    lambda: pow(3, 4.0, 5),
    lambda: pow(3, "a", 5),
    lambda: pow("a", 3, 5),
    lambda: (pow(3, 4, None), pow(3, -2), pow(0, 0), pow(2.0, 3), pow(2, 0.5), pow(-8, 1 / 3)),
    lambda: pow(0, -1),
    lambda: pow(0.0, -1),
    lambda: (pow(True, False, 3), pow(Whole(3), 2, 5), type(pow(Whole(3), 2)).__name__),
    lambda: (pow(base=3, exp=4, mod=5), pow(3, exp=4), pow(exp=2, base=3)),
    lambda: pow(3),
    lambda: pow(3, 4, 5, 6),
    lambda: pow(3, 4, modulus=5),
    lambda: (pow(R(), 2), pow(2, R()), pow(2, R(), 5) if 0 else "-"),
    lambda: pow(2, R(), 5),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
