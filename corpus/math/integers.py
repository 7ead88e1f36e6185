#: about: the functions of math on ints
#: kind: language
#: imports: math
#: stdout:
#| 1 2432902008176640000 15511210043330985984000000 120
#| 10 0 100891344545564193334812497256 166666666666666666661666666666666666666700000000000000000000 120 20 0
#| 0 12 6 3 20000000000000000000 1
#| 1 12 0 60 300000000000000000000
#| 0 4 100000000000000000000 316227766016837933199 3
#| 6 1 6.0 1000000000000000000000000000000 abab
#| 1.0 1.0 0.0 1000000000000001.0
#| 11 0.1 10000000000000000000000000000000000000000 2.0
#| ValueError factorial() not defined for negative values
#| TypeError 'float' object cannot be interpreted as an integer
#| OverflowError factorial() argument should not exceed 9223372036854775807
#| ValueError k must be a non-negative integer
#| ValueError n must be a non-negative integer
#| TypeError 'float' object cannot be interpreted as an integer
#| OverflowError min(n - k, k) must not exceed 9223372036854775807
#| ValueError k must be a non-negative integer
#| ValueError factorial() not defined for negative values
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError isqrt() argument must be nonnegative
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'int' object is not iterable
#| TypeError prod() takes exactly 1 positional argument (2 given)
#| TypeError must be real number, not str
#| ValueError -inf + inf in fsum
#| OverflowError intermediate overflow in fsum
#| ValueError Inputs are not the same length
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| ValueError both points must have the same number of dimensions
#| TypeError must be real number, not str

import math

class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

print(math.factorial(0), math.factorial(20), math.factorial(25), math.factorial(Index(5)))
print(math.comb(5, 2), math.comb(5, 6), math.comb(100, 50), math.comb(10**20, 3), math.perm(5), math.perm(5, 2), math.perm(5, 7))
print(math.gcd(), math.gcd(12), math.gcd(-12, 18), math.gcd(12, 18, 27), math.gcd(10**30, 10**20, 6 * 10**19), math.gcd(True, Index(4)))
print(math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(-4, 6, 10), math.lcm(10**20, 6))
print(math.isqrt(0), math.isqrt(17), math.isqrt(10**40), math.isqrt(10**41 - 1), math.isqrt(Index(9)))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2, 1.5, 2]), math.prod([10**10] * 3), math.prod([2], start="ab"))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([True, 10**15]))
print(math.sumprod([1, 2], [3, 4]), math.sumprod([0.1] * 10, [0.1] * 10), math.sumprod([10**20], [10**20]), math.sumprod([True], [2.0]))

calls = [
    lambda: math.factorial(-1), lambda: math.factorial(5.0), lambda: math.factorial(10**20),
    lambda: math.comb(5, -1), lambda: math.comb(-5, 1), lambda: math.comb(5.0, 2), lambda: math.comb(10**400, 10**20),
    lambda: math.perm(5, -1), lambda: math.perm(-5), lambda: math.gcd(1.0, 2), lambda: math.lcm(1, "a"),
    lambda: math.isqrt(-1), lambda: math.isqrt(1.0), lambda: math.prod(1), lambda: math.prod([1], 2),
    lambda: math.fsum(["a"]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum([1e308, 1e308]),
    lambda: math.sumprod([1], [1, 2]), lambda: math.sumprod(["a"], [2]), lambda: math.dist((1,), (1, 2)), lambda: math.dist("ab", "cd"),
]
for call in calls:
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
