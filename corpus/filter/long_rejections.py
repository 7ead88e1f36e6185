#: about: very long runs of rejected items in one step
#: kind: language
#: stdout:
#| 5001 [] 7 20
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
#| 166333

print(next(filter(lambda x: x > 5000, range(10**4))), list(filter(None, [0] * 100000)), next(filter(None, [0] * 50000 + [7])), len(list(filter(lambda x: x % 1000 == 0, range(20000)))))
def sieve(n):
    numbers = iter(range(2, n))
    while (p := next(numbers, None)) is not None:
        yield p
        numbers = filter(lambda x, p=p: x % p, numbers)
print(list(sieve(60)))
print(sum(filter(lambda x: x & 1, filter(lambda x: x % 3, range(1000)))))
