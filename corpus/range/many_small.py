#: about: building, comparing and slicing many ranges agrees with lists
#: kind: language
#: stdout:
#| 378

checked = 0
for start in range(-3, 4):
    for stop in range(-4, 5):
        for step in -3, -2, -1, 1, 2, 3:
            r = range(start, stop, step)
            l = list(r)
            assert len(r) == len(l) and bool(r) == bool(l) and list(reversed(r)) == l[::-1]
            assert all(r[i] == l[i] and r[-i - 1] == l[-i - 1] for i in range(len(l)))
            assert all((x in r) == (x in l) and r.count(x) == l.count(x) for x in range(-6, 7))
            assert all(r.index(x) == l.index(x) for x in l)
            for s in slice(1, None), slice(None, None, -1), slice(-2, None, 2), slice(None, 1, -2):
                assert list(r[s]) == l[s], (r, s)
            big = range(start + 2**64, stop + 2**64, step)
            assert [x - 2**64 for x in big] == l and [x - 2**64 for x in reversed(big)] == l[::-1] and len(big) == len(l)
            checked += 1
print(checked)
