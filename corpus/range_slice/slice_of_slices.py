#: about: composing slices of ranges, strings and lists gives what indexing twice gives
#: kind: language
#: stdout:
#| 384
#| a1c3e5g7i9
#| [1, 3, 5, 7, 9]
#| 0b23e56h89
#| [0, 2, 3, 5, 6, 8, 9]
#| abcdefghij
#| []
#| 0123e5g7i9
#| [0, 1, 2, 3, 5, 7, 9]
#| range(15, 35, 5) range(85, -5, -10) range(95, 80, -5) range(25, 10, 5) 0 2 1

checked = 0
values = list(range(10))
text = "abcdefghij"
limits = (None, -11, -5, -1, 0, 3, 9, 12)
for start in limits:
    for stop in limits:
        for step in (None, -3, -1, 1, 2, 20):
            s = slice(start, stop, step)
            expected = [values[i] for i in range(*s.indices(10))]
            assert values[s] == expected == list(range(10)[s]) == [ord(c) - 97 for c in text[s]] == list(bytes(values)[s]) == list(tuple(values)[s]), s
            assert len(range(10)[s]) == len(expected)
            checked += 1
print(checked)
copies = []
for start, stop, step in ((None, None, 2), (1, 8, 3), (None, None, -1), (8, 2, -2)):
    c = values.copy()
    c[start:stop:step] = text[start:stop:step]
    copies.append("".join(map(str, c)))
    d = values.copy()
    del d[start:stop:step]
    copies.append(d)
print(*copies, sep="\n")
r = range(0, 100, 5)
print(r[2:10][1:5], r[::-1][::2][1:], r[-3:][::-1], r[5:2], len(r[5:2]), r[2:10].index(20), r[::3].count(15))
