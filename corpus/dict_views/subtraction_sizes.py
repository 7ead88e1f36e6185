#: about: difference of views chooses by size, results agree
#: kind: language
#: stdout:
#| 0 [0, 0, 0, 0, 0, 0] True [[], [], [], [], [], []]
#| 1 [0, 0, 0, 0, 0, 0] True [[], [], [], [], [], []]
#| 8 [6, 6, 6, 6, 6, 2] True [[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [10, 13]]
#| 40 [33, 33, 33, 33, 33, 13] True [[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [65, 68, 71, 74]]
#| 300 [250, 250, 250, 250, 250, 100] True [[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [513, 516, 519, 522]]

for n in (0, 1, 8, 40, 300):
    a, b = dict.fromkeys(range(n)), dict.fromkeys(range(n // 2, n * 2, 3))
    r = [a.keys() - b.keys(), a.keys() - set(b), a.keys() - list(b), a.keys() - b, set(a) - b.keys(), b.keys() - a.keys()]
    print(n, [len(x) for x in r], r[0] == r[1] == r[2] == r[3] == r[4], [list(x)[:4] for x in r])
