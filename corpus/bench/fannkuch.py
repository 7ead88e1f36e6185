#: about: pancake flips over all permutations: list slices, swaps and tight loops
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 228 16
#| 1616 22
#| 8629 30
#| 8629 30

def fannkuch(n):
    order = list(range(n))
    counts = [0] * n
    most = checksum = 0
    sign = 1
    r = n
    while True:
        while r > 1:
            counts[r - 1] = r
            r -= 1
        if order[0]:
            flipped = order[:]
            flips = 0
            first = flipped[0]
            while first:
                flipped[: first + 1] = flipped[first::-1]
                flips += 1
                first = flipped[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                return checksum, most
            order.insert(r, order.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1


for size in (7, 8, 9, 9):
    print(*fannkuch(size))
