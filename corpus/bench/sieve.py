#: about: prime sieves: slice assignment on a bytearray, plain loops on a list, and trial division
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 664579 348513 33860 399989

def by_slices(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[0] = flags[1] = 0
    number = 2
    while number * number <= limit:
        if flags[number]:
            flags[number * number :: number] = bytes(len(range(number * number, limit + 1, number)))
        number += 1
    return sum(flags)


def by_loops(limit):
    flags = [True] * (limit + 1)
    count = 0
    for number in range(2, limit + 1):
        if flags[number]:
            count += 1
            for multiple in range(number * number, limit + 1, number):
                flags[multiple] = False
    return count


def by_division(limit):
    primes = []
    for number in range(2, limit):
        for prime in primes:
            if prime * prime > number:
                primes.append(number)
                break
            if number % prime == 0:
                break
        else:
            primes.append(number)
    return len(primes), primes[-1]


print(by_slices(10000000), by_loops(5000000), *by_division(400000))
