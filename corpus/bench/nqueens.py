#: about: queens on a board: by sets and recursion, by bit masks, and by permutations made in generators
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 352 2680 352

def by_sets(n, row, columns, falling, rising):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if column in columns or row + column in rising or row - column in falling:
            continue
        found += by_sets(n, row + 1, columns | {column}, falling | {row - column}, rising | {row + column})
    return found


def by_masks(full, columns, left, right):
    if columns == full:
        return 1
    found = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        found += by_masks(full, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return found


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (item, *rest)


def by_permutations(n):
    found = 0
    for order in permutations(tuple(range(n))):
        if len({c + r for r, c in enumerate(order)}) == n == len({c - r for r, c in enumerate(order)}):
            found += 1
    return found


print(by_sets(9, 0, frozenset(), frozenset(), frozenset()), by_masks((1 << 11) - 1, 0, 0, 0), by_permutations(9))
