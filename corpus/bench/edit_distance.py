#: about: the distance of two texts by a table of rows: enumerate, min, append
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 5967

def lev(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]

def main():
    a = 'kitten sitting on the mitten' * 6
    b = 'sitting kitten in the kitchen' * 6
    return sum((lev(a, b[i:]) for i in range(80)))
print(main())
