#: about: the spectral norm of an infinite matrix, cut off, by the power method
#: kind: language
#: imports: math
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 1.274224081

import math


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    return [sum(entry(i, j) * value for j, value in enumerate(vector)) for i in range(len(vector))]


def times_transposed(vector):
    return [sum(entry(j, i) * value for j, value in enumerate(vector)) for i in range(len(vector))]


def norm(size, rounds):
    u = [1.0] * size
    for _ in range(rounds):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    return math.sqrt(sum(a * b for a, b in zip(u, v)) / sum(b * b for b in v))


print(f"{norm(400, 9):.9f}")
