#: about: two- and three-argument pow and their methods
#: kind: language
#: stdout:
#| ('pow', 1, 2, 'none') ('rpow', 1, 2, 'none') ('pow', 1, 2, 'none') ('rpow', 1, 2, 'none') ('pow', 1, 2, 3) ('pow', 1, 2, 3)
#| ('rpow', 1, 2, 5)
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'P'
#| two
#| TypeError: Two.__pow__() takes 2 positional arguments but 3 were given
#| two
#| TypeError: unsupported operand type(s) for ** or pow(): 'No' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'No', 'int', 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'No', 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'No'
#| TypeError: unsupported operand type(s) for ** or pow(): 'No' and 'int'
#| ValueError: pow() 3rd argument cannot be 0
#| 4
#| ValueError: base is not invertible for the given modulus
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| ValueError: complex modulo
#| TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| TypeError: pow() missing required argument 'base' (pos 1)
#| TypeError: pow() takes at most 3 arguments (4 given)
#| 32
#| 4
#| 8
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| ZeroDivisionError: zero to a negative power
#| ZeroDivisionError: zero to a negative power
#| ZeroDivisionError: zero to a negative or complex power
#| (1.0000000000000002+1.7320508075688772j)
#| 1
#| -4
#| 221730025
#| 1
#| 0
#| 0
#| 0.5 -4 4 512 -0.25 0.0625 False

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class P:
    def __init__(self, n): self.n = n
    def __pow__(self, o, mod="none"): return ("pow", self.n, getattr(o, "n", o), getattr(mod, "n", mod))
    def __rpow__(self, o, mod="none"): return ("rpow", self.n, getattr(o, "n", o), getattr(mod, "n", mod))
print(P(1) ** 2, 2 ** P(1), pow(P(1), 2), pow(2, P(1)), pow(P(1), 2, 3), pow(P(1), P(2), P(3)))
attempt(pow, 2, P(1), 5)
attempt(pow, 2, 3, P(5))
class Two:
    def __pow__(self, o): return "two"
attempt(pow, Two(), 1)
attempt(pow, Two(), 1, 2)
attempt(pow, Two(), 1, None)
class No:
    def __pow__(self, o, m=None): return NotImplemented
    __rpow__ = __pow__
attempt(pow, No(), 1)
attempt(pow, No(), 1, 2)
attempt(pow, 1, No(), 2)
attempt(pow, 1, 2, No())
attempt(lambda: No() ** 1)
attempt(pow, 2, 3, 0)
attempt(pow, 2, -1, 7)
attempt(pow, 2, -1, 4)
attempt(pow, 2.0, 3, 5)
attempt(pow, 2, 3.0, 5)
attempt(pow, 2, 3, 5.0)
attempt(pow, 2j, 3, 5)
attempt(pow, "a", 2)
attempt(pow, "a", 2, 3)
attempt(pow, None, None, None)
attempt(pow, 2)
attempt(pow)
attempt(pow, 1, 2, 3, 4)
attempt(pow, base=2, exp=5)
attempt(pow, base=2, exp=5, mod=7)
attempt(pow, 2, exp=3)
attempt(pow, 2, power=3)
attempt(pow, 0, -1)
attempt(pow, 0.0, -1)
attempt(pow, 0j, -1)
attempt(pow, -8, 1 / 3)
attempt(pow, True, 2, 3)
attempt(pow, 3, 4, -5)
attempt(pow, 10, 1000, 10**9 + 7)
attempt(pow, -3, 3, 7)
attempt(pow, 5, 0, 1)
attempt(pow, 5, 0, -1)
print(2 ** -1, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, -2 ** -2, 2 ** -2 ** 2, not 2 ** 0)
