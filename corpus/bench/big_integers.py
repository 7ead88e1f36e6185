#: about: digits of pi, large Fibonacci numbers, modular powers
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| ('8174324112', 330800, 840666449461998646679219947847)

def pi(n):
    q, r, t, k, m, x = (1, 0, 1, 1, 3, 3)
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            nr = 10 * (r - m * t)
            m = 10 * (3 * q + r) // t - 10 * m
            q *= 10
            r = nr
        else:
            nr = (2 * q + r) * x
            nn = (q * (7 * k) + 2 + r * x) // (t * x)
            q *= k
            t *= x
            x += 2
            k += 1
            m = nn
            r = nr
    return ''.join(map(str, out))

def main():
    a, b = (0, 1)
    for i in range(60000):
        a, b = (b, a + b)
    return (pi(2500)[-10:], a % 1000007, pow(3, 10 ** 6, 10 ** 30 + 57))
print(main())
