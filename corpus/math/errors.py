#: about: arguments that the functions of math refuse
#: kind: language
#: imports: math
#: stdout:
#| 2 -2 -1 3 2
#| ceil floor trunc own 1
#| 1000000000000000019884624838656 10000000000000000000000000000000000000000 1 1.5811388300841898
#| ValueError expected a nonnegative input, got -1.0
#| TypeError must be real number, not str
#| OverflowError int too large to convert to float
#| TypeError math.sqrt() takes exactly one argument (0 given)
#| TypeError math.sqrt() takes exactly one argument (2 given)
#| TypeError math.sqrt() takes no keyword arguments
#| ValueError expected a positive input
#| ValueError expected a positive input, got -1.5
#| ValueError expected a positive input, got 0.0
#| ZeroDivisionError division by zero
#| ValueError expected a positive input
#| TypeError log expected at least 1 argument, got 0
#| TypeError log expected at most 2 arguments, got 3
#| TypeError math.log() takes no keyword arguments
#| ValueError expected argument value > -1, got -1.0
#| ValueError expected a positive input, got -1.5
#| ValueError expected a positive input
#| OverflowError math range error
#| ValueError math domain error
#| ValueError math domain error
#| OverflowError math range error
#| ValueError math domain error
#| ValueError math domain error
#| OverflowError math range error
#| TypeError Expected an int as second argument to ldexp.
#| ValueError expected a finite input, got inf
#| ValueError expected a number in range from -1 up to 1, got 2.0
#| ValueError expected a number between -1 and 1, got 1.0
#| ValueError expected argument value not less than 1, got 0.5
#| ValueError expected a noninteger or positive integer, got -1.0
#| OverflowError math range error
#| ValueError expected a noninteger or positive integer, got -2.0
#| OverflowError math range error
#| ValueError invalid operation in fma
#| OverflowError overflow in fma
#| TypeError isclose() missing required argument 'b' (pos 2)
#| TypeError isclose() takes exactly 2 positional arguments (3 given)
#| ValueError tolerances must be non-negative
#| ValueError steps must be a non-negative integer
#| TypeError nextafter() takes exactly 2 positional arguments (3 given)
#| TypeError nextafter() takes exactly 2 positional arguments (1 given)
#| TypeError type str doesn't define __trunc__ method
#| TypeError type Float doesn't define __trunc__ method
#| TypeError must be real number, not str
#| OverflowError cannot convert float infinity to integer
#| ValueError cannot convert float NaN to integer
#| TypeError math.gcd() takes no keyword arguments
#| TypeError atan2 expected 2 arguments, got 1

import math

class Float:
    def __float__(self):
        return 2.5

class Rounds:
    def __ceil__(self):
        return "ceil"

    def __floor__(self):
        return "floor"

    def __trunc__(self):
        return "trunc"

class Sub(float):
    def __ceil__(self):
        return "own"

print(math.ceil(1.5), math.floor(-1.5), math.trunc(-1.5), math.ceil(Float()), math.floor(Float()))
print(math.ceil(Rounds()), math.floor(Rounds()), math.trunc(Rounds()), math.ceil(Sub(1.5)), math.floor(Sub(1.5)))
print(math.ceil(1e30), math.floor(10**40), math.trunc(True), math.sqrt(Float()))

calls = [
    lambda: math.sqrt(-1), lambda: math.sqrt("a"), lambda: math.sqrt(10**400), lambda: math.sqrt(), lambda: math.sqrt(1, 2),
    lambda: math.sqrt(x=1), lambda: math.log(0), lambda: math.log(-1.5), lambda: math.log(0.0), lambda: math.log(5, 1),
    lambda: math.log(5, 0), lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.log(2, base=2), lambda: math.log1p(-1),
    lambda: math.log2(-1.5), lambda: math.log10(0), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.pow(-1, 0.5),
    lambda: math.pow(2, 10000), lambda: math.fmod(5, 0), lambda: math.remainder(math.inf, 1), lambda: math.ldexp(1, 10**10),
    lambda: math.ldexp(1, 2.0), lambda: math.sin(math.inf), lambda: math.acos(2), lambda: math.atanh(1), lambda: math.acosh(0.5),
    lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.lgamma(-2), lambda: math.sinh(1000), lambda: math.fma(math.inf, 0, 1),
    lambda: math.fma(1e308, 10, 0), lambda: math.isclose(1), lambda: math.isclose(1, 2, 3), lambda: math.isclose(1, 2, rel_tol=-1),
    lambda: math.nextafter(1, 2, steps=-1), lambda: math.nextafter(1, 2, 3), lambda: math.nextafter(1), lambda: math.trunc("a"),
    lambda: math.trunc(Float()), lambda: math.ceil("a"), lambda: math.ceil(math.inf), lambda: math.floor(math.nan),
    lambda: math.gcd(a=1), lambda: math.atan2(1),
]
for call in calls:
    try:
        print(call())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
