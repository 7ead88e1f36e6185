#: about: function calls: a recursive Fibonacci number, small helpers, defaults, keywords and stars
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 164813257

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def add(a, b):
    return a + b


def scale(value, factor=3, *, offset=1):
    return value * factor + offset


def gather(*values):
    return values[0] + values[-1]


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def main():
    total = fib(31)
    for i in range(3000000):
        total = add(total, i) & 0xFFFFFFF
    for i in range(1000000):
        total = (total + scale(i, offset=2) + scale(i, 5)) & 0xFFFFFFF
    for i in range(1000000):
        total = (total + gather(i, 1, 2)) & 0xFFFFFFF
    for i in range(600):
        total += is_even(i)
    return total


print(main())
