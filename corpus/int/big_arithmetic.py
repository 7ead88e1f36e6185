#: about: arithmetic far beyond 64 bits
#: kind: language
#: stdout:
#| 1111111110111111111011111111100 -864197532086419753208641975320 121932631137021795226185032733622923332237463801111263526900 8 9000000000900000000090 -9 123456780012345678001234567800 (-9, -123456780012345678001234567800) 1881676372353657772546716040589641726257477229849409426207693797722198701224860897069000
#| 9223372036854775808 -9223372036854775809 -9223372036854775808 18446744073709551616 4 9223372037000250000 9223372036854775808 9223372036854775808 9223372036854775808
#| 9223372036854775808 9223372036854775808 85070591730234615847396907784232501249
#| 1024 1 255 -18446744073709551617 -1 -4 -36893488147419103231
#| 56888193 4 10 0 481
#| 30414093201713378043612608166064768844377641568960512000000000000 0 65 216
#| 222232244629420445529739893461909967206666939096499764990979600
#| True False 465258685558744706 0 1 -2 -2 -2
#| 1e+20 10 4 2.750252956203138e-239 -1 999999999999999999999999999993
#| OverflowError integer division result too large for a float
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| ValueError base is not invertible for the given modulus
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| OverflowError too many digits in integer
#| TypeError pow() 3rd argument not allowed unless all arguments are integers

a, b = 123456789012345678901234567890, 987654321098765432109876543210
print(a + b, a - b, a * b, b // a, b % a, -b // a, -b % a, divmod(b, -a), a ** 3)
print(2 ** 63 - 1 + 1, -2 ** 63 - 1, (2 ** 63) * -1, (2 ** 32) ** 2, 2 ** 64 // 2 ** 62, 3037000500 ** 2, -(-2 ** 63), abs(-2 ** 63), (-2 ** 63) // -1)
print(4611686018427387904 * 2, 4611686018427387904 + 4611686018427387904, 9223372036854775807 * 9223372036854775807)
print(2 ** 200 >> 190, 1 << 70 >> 70, (1 << 100) - 1 & 0xFF, ~(1 << 64), -1 >> 70, -(1 << 70) >> 68, (-1 << 65) | 1)
print(pow(3, 1000, 10 ** 9 + 7), pow(2, -1, 7), pow(-3, 5, 11), pow(10, 100, 1), pow(3, 2 ** 70, 1000))
n = 1
for i in range(1, 51): n *= i
print(n, n % 10 ** 12, len(str(n)), sum(map(int, str(n))))
x, y = 0, 1
for _ in range(300): x, y = y, x + y
print(x)
print(10 ** 30 == 10 ** 30, 10 ** 30 is None, hash(10 ** 30), hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(-2 ** 61))
print(10 ** 25 / 10 ** 5, 10 ** 400 // 10 ** 399, (10 ** 400) % 7, 1 / 3 ** 500, -7 // 10 ** 30, -7 % 10 ** 30)
for bad in (lambda: 10 ** 400 / 1, lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0, lambda: pow(2, -1, 4), lambda: pow(2, 3, 4.0), lambda: 1 << 2 ** 70, lambda: pow(1.5, 2, 3)):
    try: print(bad())
    except (OverflowError, ValueError, TypeError, MemoryError) as error: print(type(error).__name__, error)
