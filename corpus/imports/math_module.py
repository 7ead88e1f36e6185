#: about: functions and constants of math
#: kind: language
#: imports: math
#: tests: module:math
#: stdout:
#| 3.141592653589793 2.718281828459045 6.283185307179586 inf nan 1.4142135623730951 1000000000000000 2432902008176640000 2 12 120 20 -3 3 -2
#| 0.8414709848078965 0.5403023058681398 1.5574077246549023 2.356194490192345 180.0 3.141592653589793 2.718281828459045 2.302585092994046 3.0 10.0 3.0 9.999999999500001e-11 1.00000000005e-10 5.0 5.0
#| 3.0 -1.0 -1.0 (0.53125, 4) 4.0 (-0.5, -2.0) 1.0 6 True True True True 1.4142135623730951 0.0 24.0 11
#| ValueError expected a nonnegative input, got -1.0
#| ValueError expected a positive input
#| ValueError factorial() not defined for negative values
#| TypeError 'float' object cannot be interpreted as an integer
#| OverflowError math range error
#| OverflowError cannot convert float infinity to integer
#| TypeError must be real number, not str
#| TypeError 'float' object cannot be interpreted as an integer
#| ValueError isqrt() argument must be nonnegative
#| ValueError n must be a non-negative integer
#| ValueError expected a number in range from -1 up to 1, got 2.0
#| ValueError math domain error
#| 921.0340371976182 100000000000000000000 module math

import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.isqrt(10 ** 30), math.factorial(20), math.gcd(12, 18, 8), math.lcm(4, 6), math.comb(10, 3), math.perm(5, 2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7))
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.exp(1), math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10), math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.fabs(-3), math.fmod(-7, 3), math.copysign(1, -0.0), math.frexp(8.5), math.ldexp(0.5, 3), math.modf(-2.5), math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.pow(2, 0.5), math.cbrt(0.0), math.gamma(5), math.sumprod([1, 2], [3, 4]))

def attempt(call):
    try: print(call())
    except (ValueError, TypeError, OverflowError) as error: print(type(error).__name__, error)

attempt(lambda: math.sqrt(-1))
attempt(lambda: math.log(0))
attempt(lambda: math.factorial(-1))
attempt(lambda: math.factorial(1.5))
attempt(lambda: math.exp(1000))
attempt(lambda: math.floor(math.inf))
attempt(lambda: math.sqrt("a"))
attempt(lambda: math.gcd(1.5))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.comb(-1, 2))
attempt(lambda: math.acos(2))
attempt(lambda: math.fmod(1, 0))
print(math.log(10 ** 400), math.floor(10 ** 20 + 0.5), type(math).__name__, math.__name__)
