#: about: accumulated rounding, compensated sum(), and comparing floats with ints
#: kind: language
#: stdout:
#| 1.0 0.9999999999999999 1.0 1.0000000000000002e+16 0.30000000000000004 1.1 1e+20 nan 0.0 -0.0 0.0
#| 1.0000000000000007 False True 1.0
#| True False True True True True False True True True True True
#| [True, True, True, True, True, False, False] [-0.5, True, 2.5, 3, 1e+19, 100000000000000000000] 1 1.0
#| 1.414213562373095 False 2.7182818284590455 0.006737946999084638 1.644434191827393 3.1405926538397932

print(sum([0.1] * 10), 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1, sum([1e100, 1.0, -1e100]), sum([1e16, 1.0, 1.0]), sum((0.1, 0.2)), sum([0.1, 1]), sum([1, 0.1, 10 ** 20]), sum([float("inf"), -float("inf")]), sum([-0.0]), sum([-0.0], -0.0), sum([], 0.0))
x = 0.0
for _ in range(1000): x += 0.001
print(x, x == 1.0, abs(x - 1) < 1e-12, round(x, 10))
big = 2 ** 53
print(float(big) == big, float(big + 1) == big + 1, big + 1 > float(big), float(big) < big + 1, big + 1.0 == big, 1e22 == 10 ** 22, 1e23 == 10 ** 23, 0.1 == 1 / 10, 0.5 == 1 / 2, 10 ** 308 < 1e308, 10 ** 309 > 1.7e308, -(10 ** 309) < -1.7e308)
print([a < b for a, b in ((1, 1.5), (-1.5, -1), (2 ** 63, 9.3e18), (float("-inf"), -10 ** 999), (10 ** 999, float("inf")), (1, float("nan")), (0, -0.0))], sorted([3, 2.5, True, 10 ** 20, 1e19, -0.5]), max(1, 1.0), max(1.0, 1))

def newton(n):
    x = n
    for _ in range(60): x = (x + n / x) / 2
    return x

def exp(x):
    term = total = 1.0
    for n in range(1, 60): term *= x / n; total += term
    return total

print(newton(2.0), newton(2.0) == 2 ** 0.5, exp(1), exp(-5), sum(1 / n / n for n in range(1, 2001)), 4 * sum((-1) ** k / (2 * k + 1) for k in range(1000)))
