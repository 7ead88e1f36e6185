#: about: integer arithmetic in loops: a linear congruence, Collatz chains, bit counting, modular powers
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 10219692 324 3660096 172623

def congruence(rounds):
    state = 12345
    total = 0
    for _ in range(rounds):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        total ^= state >> 7
    return total


def collatz(limit):
    longest = 0
    for start in range(1, limit):
        number = start
        length = 1
        while number != 1:
            if number & 1:
                number = 3 * number + 1
            else:
                number //= 2
            length += 1
        if length > longest:
            longest = length
    return longest


def bits(limit):
    count = 0
    for number in range(limit):
        while number:
            number &= number - 1
            count += 1
    return count


def powers(rounds, modulus):
    result = 0
    for base in range(2, rounds):
        value, power, exponent = 1, base, 65537
        while exponent:
            if exponent & 1:
                value = value * power % modulus
            power = power * power % modulus
            exponent >>= 1
        result = (result + value) % modulus
    return result


print(congruence(4000000), collatz(40000), bits(400000), powers(30000, 1000003))
