#: about: gcd, isqrt, primes, modular and base conversion with int alone
#: kind: language
#: result: 3141592653589793238462643383279502884197169399375105820974944
#: stdout:
#| 13367494538843734067838845976576 1000000000000000000000000000000 14142135623730950488016887242096980785696
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97] True False True
#| cde0suu7bcgsn5rimwenzyeeps True 11111111

def gcd(a, b):
    while b: a, b = b, a % b
    return a

def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x: x, y = y, (y + n // y) // 2
    return x

def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True

def digits(n, base):
    out = ""
    while n: n, r = divmod(n, base); out = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + out
    return out or "0"

print(gcd(2 ** 100 * 3 ** 50, 6 ** 40), isqrt(10 ** 60), isqrt(2 * 10 ** 80))
print([n for n in range(100) if is_prime(n)], is_prime(2 ** 89 - 1), is_prime(2 ** 83 - 1), is_prime(10 ** 18 + 9))
print(digits(10 ** 40, 36), int(digits(10 ** 40, 36), 36) == 10 ** 40, digits(255, 2))

def pi(n):
    unity = 10 ** (n + 10)
    def arctan(x):
        total = term = unity // x
        k, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // k)
            k, sign = k + 2, -sign
        return total
    return 4 * (4 * arctan(5) - arctan(239)) // 10 ** 10

RESULT = pi(60)
